package org.alfacentre.sextant.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alfacentre.sextant.shell.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultWordsTest {

    private final DefaultWords defaults = new DefaultWords(new Words());

    @ParameterizedTest
    @EnumSource(KernelKind.class)
    void whatAKindComesWithIsATemplateOfItsOwnPlaceholders(KernelKind kind) {
        for (String language : Set.of("fr", "en")) {
            for (String situation : Situation.of(kind.code())) {
                OwnWords words =
                        defaults.of(kind.code(), situation, Locale.forLanguageTag(language));

                assertThat(TemplateRules.faults(words, Placeholder.in(kind.code())))
                        .as(kind + " " + situation + " " + language)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyTextInTheBundleHasItsSituation(String language) {
        Set<String> texts = new TreeSet<>();
        for (String key : keys(language)) {
            if (key.matches("mail\\.[a-z-]+\\.(text|subject)-[a-z-]+")) {
                texts.add(key.split("\\.")[1] + " " + key.split("\\.")[2].split("-", 2)[1]);
            }
        }
        Set<String> listed = new TreeSet<>();
        Arrays.stream(KernelKind.values())
                .flatMap(
                        kind ->
                                Situation.of(kind.code()).stream()
                                        .filter(situation -> !situation.isEmpty())
                                        .map(situation -> kind.code() + " " + situation))
                .forEach(listed::add);

        assertThat(listed).isEqualTo(texts);
    }

    private static Iterable<String> keys(String language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("messages.mail", Locale.forLanguageTag(language));
        return Stream.of(bundle.keySet()).flatMap(Set::stream)::iterator;
    }
}
