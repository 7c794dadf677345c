package org.alfacentre.sextant.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.coordination.Mandate.Kind;
import org.alfacentre.sextant.coordination.Mandate.State;
import org.junit.jupiter.api.Test;

class MandateTest {

    private static final long BLOIS = 1;
    private static final long ANNE = 7;
    private static final long MARC = 8;
    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    private final Mandate annes =
            new Mandate(BLOIS, ANNE, Kind.TITULAR, LocalDate.of(2025, 7, 1), END);

    @Test
    void itsLastDayBelongsToIt() {
        assertThat(annes.on(LocalDate.of(2025, 6, 30))).isEqualTo(State.AHEAD);
        assertThat(annes.on(END)).isEqualTo(State.ACTIVE);
        assertThat(annes.on(END.plusDays(1))).isEqualTo(State.OVER);
    }

    @Test
    void itsHolderIsToldWhenTheEndIsNearAndNotBefore() {
        assertThat(ending(END.minusDays(61), annes)).isEmpty();
        assertThat(ending(END.minusDays(60), annes)).containsExactly(annes);
        assertThat(ending(END, annes)).containsExactly(annes);
        assertThat(ending(END.plusDays(1), annes)).isEmpty();
    }

    @Test
    void whoGoesOnIsNotToldButWhoIsSucceededIs() {
        var renewed = new Mandate(BLOIS, ANNE, Kind.TITULAR, END.plusDays(1), null);
        var successor = new Mandate(BLOIS, MARC, Kind.TITULAR, END.plusDays(1), null);

        assertThat(ending(END, annes, renewed)).isEmpty();
        assertThat(ending(END, annes, successor)).containsExactly(annes);
    }

    @Test
    void withoutAKnownEndThereIsNothingToTell() {
        annes.until(null);

        assertThat(ending(END, annes)).isEmpty();
        assertThat(annes.isActiveOn(END.plusYears(1))).isTrue();
    }

    @Test
    void twoMandatesOverlapWhenTheyShareADay() {
        assertThat(annes.overlaps(END, null)).isTrue();
        assertThat(annes.overlaps(END.plusDays(1), null)).isFalse();
        assertThat(annes.overlaps(END.minusYears(3), LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(annes.overlaps(END.minusYears(3), LocalDate.of(2025, 6, 30))).isFalse();
    }

    @Test
    void aMandateCoversTheDayOfTheSession() {
        assertThat(MandateHolds.on(END, List.of(annes))).isEqualTo(Eligibility.accepted());
        assertThat(MandateHolds.on(END.plusDays(1), List.of(annes)))
                .isEqualTo(Eligibility.refused("coordination.refused.no-mandate"));
    }

    @Test
    void whoseMandateNobodyWroteDownMayCome() {
        assertThat(MandateHolds.on(END, List.of())).isEqualTo(Eligibility.accepted());
        assertThat(MandateHolds.on(null, List.of(annes))).isEqualTo(Eligibility.accepted());
    }

    private static List<Mandate> ending(LocalDate today, Mandate... current) {
        return Mandates.ending(List.of(current), today, 60);
    }
}
