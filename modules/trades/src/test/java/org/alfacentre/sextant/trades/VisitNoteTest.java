package org.alfacentre.sextant.trades;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;
import org.junit.jupiter.api.Test;

class VisitNoteTest {

    private static final Words WORDS = new Words();

    private final VisitNote note = new VisitNote(null, WORDS, new Formats(WORDS));

    @Test
    void tellsWhenAndWhereOneMeetsAndWhatToBring() {
        var visit =
                new Logistics(
                        "1 rue Fictive",
                        "Accueil",
                        LocalTime.of(13, 45),
                        "Car",
                        "chaussures fermées",
                        true,
                        false,
                        null,
                        "M. Hôte",
                        "accueil@entreprise.example");

        assertThat(note.lines(visit, Locale.ENGLISH))
                .containsExactly(
                        "Where the visit begins: 13:45, Accueil, 1 rue Fictive",
                        "To bring: an identity card, chaussures fermées",
                        "Transport: Car");
    }

    @Test
    void hasNothingToTellOfWhatIsNotArranged() {
        assertThat(note.lines(Logistics.NONE, Locale.FRENCH)).isEmpty();
    }
}
