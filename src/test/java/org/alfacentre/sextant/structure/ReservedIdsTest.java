package org.alfacentre.sextant.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No module may be called by a word under which the kernel has something already. */
class ReservedIdsTest {

    private static final Path RESOURCES = SourceTree.ROOT.resolve("src/main/resources");
    private static final Path PAGES = RESOURCES.resolve("META-INF/resources");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]+");
    private static final Pattern TABLE =
            Pattern.compile("(?i)\\bCREATE\\s+(?:TABLE|SEQUENCE)\\s+([a-z0-9]+)");
    private static final Pattern RESOURCE = Pattern.compile("(?m)^@Path\\(\"/?([^/\"]+)");
    private static final Pattern BEAN = Pattern.compile("@Named\\(\"([a-z]+)");

    /** Their units, tables and addresses: no file of the kernel is named so. */
    private static final Set<String> ROOTS = Set.of("kernel", "api", "sextant");

    @Test
    void theListIsWhatTheKernelUses() {
        Path list = SourceTree.ROOT.resolve("liberty/src/main/dist/bin/reserved-ids.txt");
        Set<String> used =
                Stream.of(ROOTS.stream(), bundles(), folders(), tables(), inJava())
                        .flatMap(words -> words)
                        .filter(word -> ID.matcher(word).matches())
                        .collect(Collectors.toCollection(TreeSet::new));
        // their words were theirs before the kernel had a table that begins so
        SourceTree.modules().forEach(it -> used.remove(it.getFileName().toString()));

        assertThat(SourceTree.text(list).lines()).containsExactlyElementsOf(used);
    }

    private static Stream<String> bundles() {
        Path messages = RESOURCES.resolve("messages");
        return Bundle.all().stream()
                .filter(bundle -> bundle.file().startsWith(messages))
                .flatMap(
                        bundle ->
                                Stream.concat(
                                        Stream.of(bundle.name()),
                                        bundle.french().keySet().stream()
                                                .map(key -> key.replaceFirst("\\..*", ""))));
    }

    private static Stream<String> folders() {
        return Stream.of(PAGES, PAGES.resolve("WEB-INF"))
                .flatMap(folder -> SourceTree.list(folder).stream())
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString());
    }

    private static Stream<String> tables() {
        return SourceTree.under(RESOURCES.resolve("db/migration/kernel"), ".sql").stream()
                .flatMap(file -> TABLE.matcher(SourceTree.text(file)).results())
                .map(found -> found.group(1).toLowerCase(Locale.ROOT));
    }

    private static Stream<String> inJava() {
        return SourceTree.under(SourceTree.ROOT.resolve("src/main/java"), ".java").stream()
                .map(SourceTree::text)
                .flatMap(
                        source ->
                                List.of(RESOURCE, BEAN).stream()
                                        .flatMap(word -> word.matcher(source).results()))
                .map(found -> found.group(1));
    }
}
