package org.alfacentre.sextant.mail.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.shell.Words;
import org.junit.jupiter.api.Test;

class WordsOfTheirOwnTest {

    private static final Map<String, OwnWords> OWN =
            Map.of("", new OwnWords("À vous, {prenom}", "Venez à « {session} ».\n\nMerci."));

    private static Rendered render(Status from, String firstName) {
        return new Rendering(new Words())
                .render(
                        new Post(
                                "confirmation",
                                Samples.reader(firstName, "fr"),
                                Samples.usual(),
                                from,
                                Status.CONFIRMED,
                                Samples.LINK,
                                Samples.FOOTING,
                                true,
                                OWN));
    }

    @Test
    void staffsSubjectAndTextStandInPlaceOfTheKindsOwn() {
        Rendered mail = render(null, "Camille");

        assertThat(mail.subject()).isEqualTo("À vous, Camille");
        assertThat(mail.plain())
                .contains("Bonjour Camille,", "Venez à « Handicap visuel ou auditif ».\n\nMerci.")
                .doesNotContain("informations pratiques");
    }

    @Test
    void theyDoNotHoldForAnotherSituation() {
        assertThat(render(Status.WAITING, "Camille").plain()).contains("Une place s’est libérée");
    }

    @Test
    void whatAValueSaysIsNeverReadAsAPlaceholder() {
        Rendered mail = render(null, "{session} <b>\r\nBcc: a@b.c");

        assertThat(mail.subject()).isEqualTo("À vous, {session} <b> Bcc: a@b.c");
        assertThat(mail.html()).contains("Bonjour {session} &lt;b&gt;<br>");
    }
}
