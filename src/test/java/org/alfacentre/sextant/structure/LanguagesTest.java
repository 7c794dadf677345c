package org.alfacentre.sextant.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** French and English stay in step. */
class LanguagesTest {

    private static final Pattern TOLD =
            Pattern.compile(
                    "notices\\s*\\.\\s*(?:done|warn|error)\\(\\s*\"([a-z][A-Za-z0-9.-]+)\"\\s*[,)]");

    @Test
    void everyKeyIsThereInBothLanguages() {
        for (Bundle bundle : Bundle.all()) {
            assertThat(bundle.english().keySet())
                    .as(bundle.name())
                    .containsExactlyInAnyOrderElementsOf(bundle.french().keySet());
        }
    }

    @Test
    void noKeyIsThereTwice() {
        assertThat(Bundle.all().stream().flatMap(it -> it.repeated().stream())).isEmpty();
    }

    @Test
    void aKeyBeginsWithTheNameOfItsBundle() {
        for (Bundle bundle : Bundle.all()) {
            assertThat(bundle.french().keySet())
                    .allSatisfy(key -> assertThat(key).startsWith(bundle.name() + "."));
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        List<String> different = new ArrayList<>();
        for (Bundle bundle : Bundle.all()) {
            bundle.french()
                    .forEach(
                            (key, french) -> {
                                String english = bundle.english().getOrDefault(key, french);
                                if (!Bundle.placeholders(french)
                                        .equals(Bundle.placeholders(english))) {
                                    different.add(key);
                                }
                            });
        }
        assertThat(different).isEmpty();
    }

    @Test
    void apostrophesAreTypographic() {
        List<String> straight = new ArrayList<>();
        for (Bundle bundle : Bundle.all()) {
            for (Map<String, String> words : List.of(bundle.french(), bundle.english())) {
                words.forEach((key, text) -> addIf(text.contains("'"), key, straight));
            }
        }
        assertThat(straight).isEmpty();
    }

    @Test
    void noSentenceIsEmpty() {
        List<String> empty = new ArrayList<>();
        for (Bundle bundle : Bundle.all()) {
            for (Map<String, String> words : List.of(bundle.french(), bundle.english())) {
                words.forEach((key, text) -> addIf(text.isBlank(), key, empty));
            }
        }
        assertThat(empty).isEmpty();
    }

    @Test
    void whatBeansTellIsWritten() {
        Set<String> keys = Bundle.keys();

        assertThat(
                        SourceTree.java().stream()
                                .map(SourceTree::text)
                                .flatMap(it -> TOLD.matcher(it).results())
                                .map(it -> it.group(1))
                                .filter(key -> !keys.contains(key)))
                .isEmpty();
    }

    private static void addIf(boolean wrong, String key, List<String> to) {
        if (wrong) {
            to.add(key);
        }
    }
}
