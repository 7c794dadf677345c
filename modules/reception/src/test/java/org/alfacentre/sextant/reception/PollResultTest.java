package org.alfacentre.sextant.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.session.Period;
import org.junit.jupiter.api.Test;

class PollResultTest {

    private static final PollDate TUESDAY = date(10, Period.MORNING);
    private static final PollDate TUESDAY_LATER = date(10, Period.AFTERNOON);
    private static final PollDate FRIDAY = date(13, Period.MORNING);

    @Test
    void mostYesWins() {
        assertThat(best(line(TUESDAY, 5, 9, 0), line(FRIDAY, 6, 0, 8))).isEqualTo(FRIDAY);
    }

    @Test
    void amongEqualYesThePerhapsDecide() {
        assertThat(best(line(TUESDAY, 5, 1, 0), line(FRIDAY, 5, 2, 0))).isEqualTo(FRIDAY);
    }

    @Test
    void amongEqualsTheEarliestWins() {
        assertThat(
                        best(
                                line(FRIDAY, 5, 2, 0),
                                line(TUESDAY_LATER, 5, 2, 0),
                                line(TUESDAY, 5, 2, 0)))
                .isEqualTo(TUESDAY);
    }

    @Test
    void nobodyWhoCouldComeMeansNoFavourableDate() {
        assertThat(new PollResult(List.of(line(TUESDAY, 0, 0, 3)), 3, 14).best()).isEmpty();
    }

    private static PollDate best(PollResult.Line... lines) {
        return new PollResult(List.of(lines), 9, 14).best().orElseThrow().date();
    }

    private static PollResult.Line line(PollDate date, int yes, int maybe, int no) {
        return new PollResult.Line(1, date, yes, maybe, no);
    }

    private static PollDate date(int day, Period period) {
        return new PollDate(LocalDate.of(2026, 3, day), period);
    }
}
