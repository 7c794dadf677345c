package org.alfacentre.sextant.structure;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One bundle of words in its two languages; the file is the French one. */
record Bundle(Path file, String name, Map<String, String> french, Map<String, String> english) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile("(?m)^([A-Za-z][^=\\s]*)=");
    private static final String FRENCH = "_fr.properties";
    private static final String ENGLISH = "_en.properties";

    static List<Bundle> all() {
        return SourceTree.resources().stream()
                .flatMap(it -> SourceTree.under(it.resolve("messages"), FRENCH).stream())
                .map(Bundle::of)
                .toList();
    }

    /** Every key of every bundle. */
    static Set<String> keys() {
        return all().stream()
                .flatMap(it -> it.french.keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Bundle of(Path french) {
        String name = french.getFileName().toString().replace(FRENCH, "");
        Path english = inEnglish(french);
        return new Bundle(
                french, name, read(french), Files.exists(english) ? read(english) : Map.of());
    }

    private static Path inEnglish(Path french) {
        return french.resolveSibling(french.getFileName().toString().replace(FRENCH, ENGLISH));
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(SourceTree.text(file)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, text) -> words.put((String) key, (String) text));
        return words;
    }

    /** Keys that one of its files holds twice. */
    List<String> repeated() {
        return Stream.of(file, inEnglish(file))
                .filter(Files::exists)
                .flatMap(Bundle::repeatedIn)
                .toList();
    }

    private static Stream<String> repeatedIn(Path file) {
        Set<String> seen = new HashSet<>();
        return KEY.matcher(SourceTree.text(file))
                .results()
                .map(it -> it.group(1))
                .filter(key -> !seen.add(key));
    }

    /** The numbers of the arguments of a sentence. */
    static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult it) -> it.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
