package org.alfacentre.sextant.mail.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.alfacentre.sextant.mail.setting.MailScope;
import org.alfacentre.sextant.mail.text.KernelKind;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.mail.text.Post;
import org.alfacentre.sextant.mail.text.Rendered;
import org.alfacentre.sextant.mail.text.Rendering;
import org.alfacentre.sextant.mail.text.Samples;
import org.alfacentre.sextant.mail.text.Situation;
import org.alfacentre.sextant.shell.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpecimenTest {

    private static final Words WORDS = new Words();
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static Rendered tried(KernelKind kind, String situation, boolean hostile) {
        var said = new Specimen.Said(WORDS, Locale.FRENCH, hostile);
        Specimen specimen =
                Specimen.of(
                        new WordingKey(kind.code(), situation, MailScope.PROGRAMME, "fr"),
                        null,
                        NOW,
                        said);
        return new Rendering(WORDS)
                .render(
                        new Post(
                                kind.code(),
                                Samples.reader(hostile ? Specimen.HOSTILE : "Camille", "fr"),
                                specimen.facts(),
                                specimen.from(),
                                specimen.to(),
                                Samples.LINK,
                                Samples.FOOTING,
                                true,
                                Map.of(situation, new OwnWords("Essai", "Texte essayé {prenom}"))));
    }

    @ParameterizedTest
    @EnumSource(KernelKind.class)
    void eachTextIsTriedInItsOwnSituation(KernelKind kind) {
        for (String situation : Situation.of(kind.code())) {
            assertThat(tried(kind, situation, false).plain())
                    .as(situation)
                    .contains("Texte essayé Camille");
        }
    }

    @ParameterizedTest
    @EnumSource(KernelKind.class)
    void hostileValuesAreShownAsTheyAre(KernelKind kind) {
        Rendered mail = tried(kind, "", true);

        assertThat(mail.html()).doesNotContain("<script").contains("{prenom} #{user}");
        assertThat(mail.subject()).isEqualTo("Essai");
    }
}
