package org.alfacentre.sextant.session;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.alfacentre.sextant.time.PublicHolidays;

/** Dates to start from when a series is planned; whoever plans it changes them at will. */
public final class SeriesProposals {

    /**
     * One session to be.
     *
     * @param departement its département, or null
     * @param theme its theme, or null
     */
    public record Proposal(String departement, String theme, List<Slot> slots) {}

    private final Predicate<LocalDate> schoolHoliday;

    public SeriesProposals(Predicate<LocalDate> schoolHoliday) {
        this.schoolHoliday = schoolHoliday;
    }

    /** One half-day for each département, two a day from a first day on (domain.md, I18). */
    public List<Proposal> departements(List<String> departements, LocalDate first) {
        var proposals = new ArrayList<Proposal>();
        LocalDate day = held(first);
        for (String departement : departements) {
            Period period = proposals.size() % 2 == 0 ? Period.MORNING : Period.AFTERNOON;
            if (period == Period.MORNING && !proposals.isEmpty()) {
                day = held(day.plusDays(1));
            }
            proposals.add(new Proposal(departement, null, List.of(Slot.of(day, period))));
        }
        return proposals;
    }

    /** One half-day for each theme, so many weeks apart. */
    public List<Proposal> themes(List<String> themes, LocalDate first, Period period, int weeks) {
        var proposals = new ArrayList<Proposal>();
        LocalDate free = first;
        for (int i = 0; i < themes.size(); i++) {
            LocalDate planned = first.plusWeeks((long) i * weeks);
            LocalDate day = heldWeekly(planned.isBefore(free) ? free : planned);
            proposals.add(new Proposal(null, themes.get(i), List.of(Slot.of(day, period))));
            free = day.plusWeeks(1);
        }
        return proposals;
    }

    /**
     * One day a quarter: the second such weekday of its middle month, or the next one that suits.
     */
    public List<Proposal> quarters(LocalDate from, int count, DayOfWeek weekday) {
        var proposals = new ArrayList<Proposal>();
        LocalDate quarter = from.with(IsoFields.DAY_OF_QUARTER, 1);
        while (proposals.size() < count) {
            LocalDate day =
                    heldWeekly(
                            quarter.plusMonths(1)
                                    .with(TemporalAdjusters.dayOfWeekInMonth(2, weekday)));
            if (!day.isBefore(from)) {
                List<Slot> slots =
                        List.of(Slot.of(day, Period.MORNING), Slot.of(day, Period.AFTERNOON));
                proposals.add(new Proposal(null, null, slots));
            }
            quarter = quarter.plusMonths(3);
        }
        return proposals;
    }

    private LocalDate held(LocalDate from) {
        LocalDate day = from;
        while (!suits(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate heldWeekly(LocalDate from) {
        LocalDate day = PublicHolidays.isWeekend(from) ? held(from) : from;
        while (!suits(day)) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    private boolean suits(LocalDate day) {
        return PublicHolidays.isWorkingDay(day)
                && !PublicHolidays.isBridge(day)
                && !schoolHoliday.test(day);
    }
}
