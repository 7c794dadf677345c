package org.alfacentre.sextant.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Contract;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.MailKind;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.SessionFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a module may rely on from one version to the next, and what the kernel may not know. */
class ContractTest {

    private static final String PLACE = "org.alfacentre.sextant.trades.";
    private static final Pattern POINT =
            Pattern.compile("public interface (\\w+)(?: extends ForActions)? \\{");

    @Test
    void guardAndKernelKeepTheSameVersionOfTheContract() {
        String guard =
                SourceTree.text(
                        SourceTree.ROOT.resolve(
                                "liberty/guard/src/main/java/org/alfacentre/sextant/guard"
                                        + "/Descriptor.java"));

        assertThat(guard).contains("CONTRACT = \"" + Contract.VERSION + "\"");
    }

    /** The stored jar is the trades module as it was compiled against contract 1.0. */
    @Test
    void jarOfTheFirstContractStillWorks() throws Exception {
        URL jar = ContractTest.class.getResource("/golden/trades-contract-1.0.jar");
        try (var loader = new URLClassLoader(new URL[] {jar}, getClass().getClassLoader())) {
            AxisModule module = (AxisModule) create(loader, "TradesModule");
            QuotaPolicy quotas = (QuotaPolicy) create(loader, "TwoPerStructure");
            EnrolmentPolicy policy = (EnrolmentPolicy) create(loader, "CounsellorsOnly");
            MailKind mail = (MailKind) create(loader, "Invitation");

            assertThat(module.id()).isEqualTo("trades");
            assertThat(module.settings()).isEmpty();
            assertThat(quotas.actions()).containsExactly("A8");
            assertThat(quotas.quotas(facts())).hasSize(1);
            assertThat(policy.eligibility(facts(), candidate()))
                    .isInstanceOf(Eligibility.Accepted.class);
            assertThat(mail.trigger()).isInstanceOf(MailKind.ByStaff.class);
        }
    }

    static Stream<String> points() {
        Path axis = SourceTree.ROOT.resolve("src/main/java/org/alfacentre/sextant/axis");
        return SourceTree.list(axis).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .flatMap(file -> POINT.matcher(SourceTree.text(file)).results())
                .map(found -> found.group(1))
                .filter(name -> !name.equals("ForActions"));
    }

    @ParameterizedTest
    @MethodSource("points")
    void eachExtensionPointHasAUserAmongTheModules(String point) {
        Pattern use = Pattern.compile("implements [\\w, ]*\\b" + point + "\\b");

        assertThat(sources()).as(point).anyMatch(file -> use.matcher(SourceTree.text(file)).find());
    }

    @ParameterizedTest
    @MethodSource("points")
    void eachExtensionPointShowsAnExampleAndItsSource(String point) {
        String text =
                SourceTree.text(
                        SourceTree.ROOT
                                .resolve("src/main/java/org/alfacentre/sextant/axis")
                                .resolve(point + ".java"));

        assertThat(text).as(point).contains("<pre>{@code");
    }

    @Test
    void theKernelNamesNoModule() {
        Set<String> known =
                Set.copyOf(
                        SourceTree.modules().stream()
                                .map(it -> it.getFileName().toString())
                                .toList());
        Path kernel = SourceTree.ROOT.resolve("src/main");
        for (Path file : SourceTree.under(kernel.resolve("java"), ".java")) {
            Matcher text =
                    Pattern.compile("\"([^\"\\n]*)\"")
                            .matcher(SourceTree.text(file).replaceAll("(?s)/\\*.*?\\*/", ""));
            while (text.find()) {
                assertThat(known)
                        .as(SourceTree.shown(file) + ": " + text.group())
                        .noneMatch(id -> text.group(1).matches("/?" + id + "([./].*)?"));
            }
        }
    }

    private static List<Path> sources() {
        return SourceTree.modules().stream()
                .flatMap(it -> SourceTree.under(it.resolve("src/main/java"), ".java").stream())
                .toList();
    }

    private static Object create(ClassLoader loader, String name) throws Exception {
        return loader.loadClass(PLACE + name).getConstructor().newInstance();
    }

    private static SessionFacts facts() {
        return new SessionFacts(
                1L, "A8-1", "A8", "Titre", null, null, null, 20, null, null, List.of());
    }

    private static Candidate candidate() {
        return new Candidate(1L, null, null, Set.of(), null, null, false);
    }
}
