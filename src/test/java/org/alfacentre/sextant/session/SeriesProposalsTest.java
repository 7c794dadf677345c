package org.alfacentre.sextant.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.session.SeriesProposals.Proposal;
import org.junit.jupiter.api.Test;

class SeriesProposalsTest {

    private final SeriesProposals proposals =
            new SeriesProposals(
                    day ->
                            !day.isBefore(LocalDate.of(2026, 2, 14))
                                    && !day.isAfter(LocalDate.of(2026, 3, 1)));

    @Test
    void sixDepartementsTakeThreeDays() {
        List<Proposal> six =
                proposals.departements(
                        List.of("18", "28", "36", "37", "41", "45"), LocalDate.of(2026, 11, 10));

        // 11 November is a holiday
        assertThat(six)
                .extracting(proposal -> proposal.slots().get(0))
                .containsExactly(
                        Slot.of(LocalDate.of(2026, 11, 10), Period.MORNING),
                        Slot.of(LocalDate.of(2026, 11, 10), Period.AFTERNOON),
                        Slot.of(LocalDate.of(2026, 11, 12), Period.MORNING),
                        Slot.of(LocalDate.of(2026, 11, 12), Period.AFTERNOON),
                        Slot.of(LocalDate.of(2026, 11, 13), Period.MORNING),
                        Slot.of(LocalDate.of(2026, 11, 13), Period.AFTERNOON));
        assertThat(six).extracting(Proposal::departement).startsWith("18").endsWith("45");
    }

    @Test
    void themesStayOnTheirWeekdayAndLeaveSchoolHolidaysOut() {
        List<Proposal> four =
                proposals.themes(
                        List.of("un", "deux", "trois", "quatre"),
                        LocalDate.of(2026, 1, 22),
                        Period.AFTERNOON,
                        4);

        assertThat(four)
                .extracting(proposal -> proposal.slots().get(0).date())
                .containsExactly(
                        LocalDate.of(2026, 1, 22),
                        LocalDate.of(2026, 3, 5),
                        LocalDate.of(2026, 3, 19),
                        LocalDate.of(2026, 4, 16));
    }

    @Test
    void aQuarterHasOneDayOfTwoHalfDays() {
        List<Proposal> year = proposals.quarters(LocalDate.of(2026, 1, 5), 4, DayOfWeek.THURSDAY);

        assertThat(year).hasSize(4).allMatch(proposal -> proposal.slots().size() == 2);
        assertThat(year)
                .extracting(proposal -> proposal.slots().get(0).date())
                .containsExactly(
                        LocalDate.of(2026, 2, 12),
                        LocalDate.of(2026, 5, 21),
                        LocalDate.of(2026, 8, 13),
                        LocalDate.of(2026, 11, 12));
    }
}
