package org.alfacentre.sextant.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/api-errors.md, the words of both languages and the code name the same refusals. */
class ProblemCodesTest {

    private static final Path ROOT = root();
    private static final Path WORDS = ROOT.resolve("src/main/resources/messages");
    private static final Path DOC = ROOT.resolve("docs/api-errors.md");

    private static final Pattern IN_DOC = Pattern.compile("^\\|(?: \\d+ \\|)? `([a-z0-9-]+)` ");
    private static final Pattern IN_WORDS = Pattern.compile("^problem\\.([a-z0-9-]+)=");
    private static final Pattern IN_CODE =
            Pattern.compile(
                    "(?:Refusal\\s*\\.(?:conflict|ruled)\\(|Refusal\\s*\\.of\\(\\s*\\d+,|"
                            + "Refusal\\s*\\.invalid\\([^;,]+,|new (?:Refusal\\.)?Wrong\\([^;,]+,|"
                            + "[cC]hecks\\s*\\.wrong\\([^;,]+,)\\s*\"([a-z0-9-]+)\"");

    @Test
    void pageAndWordsNameTheSameCodes() {
        Set<String> listed = codes(DOC, IN_DOC);

        assertThat(codes(WORDS.resolve("problem_fr.properties"), IN_WORDS))
                .containsExactlyElementsOf(listed);
        assertThat(codes(WORDS.resolve("problem_en.properties"), IN_WORDS))
                .containsExactlyElementsOf(listed);
    }

    @Test
    void everyCodeThatIsThrownIsListed() throws IOException {
        Set<String> thrown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> thrown.addAll(find(read(file), IN_CODE)));
        }

        assertThat(thrown).isNotEmpty().isSubsetOf(codes(DOC, IN_DOC));
    }

    private static Set<String> codes(Path file, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        read(file).lines().forEach(line -> found.addAll(find(line, pattern)));
        return found;
    }

    private static Set<String> find(String text, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("docs")) ? here : here.getParent();
    }
}
