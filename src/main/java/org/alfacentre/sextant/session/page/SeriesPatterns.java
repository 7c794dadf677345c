package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.alfacentre.sextant.people.Departement;
import org.alfacentre.sextant.people.Territories;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.programme.ActionSheet.Part;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.SeriesProposals;
import org.alfacentre.sextant.session.SeriesProposals.Proposal;
import org.alfacentre.sextant.time.ParisTime;
import org.alfacentre.sextant.time.SchoolHoliday;
import org.alfacentre.sextant.time.SchoolHolidays;

/** The patterns a series may follow, from the action and the reference calendars. */
@ApplicationScoped
class SeriesPatterns {

    static final List<String> NAMES = List.of("departements", "themes", "quarters");

    private static final int DAYS_AHEAD = 42;
    private static final int WEEKS_BETWEEN_THEMES = 4;
    private static final int QUARTERS = 4;

    @Inject private Territories territories;
    @Inject private SchoolHolidays schoolHolidays;
    @Inject private Clock clock;

    /** The pattern an action's sheet suggests. */
    static String usual(Action action) {
        if (action == null || action.isDepartemental()) {
            return "departements";
        }
        return action.getSheet().themes().isEmpty() ? "quarters" : "themes";
    }

    /** The day asked for, else one that leaves time to convene people. */
    LocalDate from(LocalDate asked) {
        return asked != null ? asked : ParisTime.day(clock.instant()).plusDays(DAYS_AHEAD);
    }

    List<Proposal> propose(Action action, String pattern, LocalDate from) {
        var proposals = new SeriesProposals(schoolHoliday(from));
        return switch (pattern) {
            case "themes" ->
                    proposals.themes(themes(action), from, Period.MORNING, WEEKS_BETWEEN_THEMES);
            case "quarters" -> proposals.quarters(from, QUARTERS, DayOfWeek.THURSDAY);
            default ->
                    proposals.departements(
                            territories.departements().stream().map(Departement::getCode).toList(),
                            from);
        };
    }

    private static List<String> themes(Action action) {
        List<String> themes = action.getSheet().themes().stream().map(Part::label).toList();
        return themes.isEmpty() ? List.of(action.getTitle()) : themes;
    }

    private Predicate<LocalDate> schoolHoliday(LocalDate from) {
        List<SchoolHoliday> known = schoolHolidays.between(from, from.plusYears(2));
        return day -> known.stream().anyMatch(holiday -> holiday.contains(day));
    }
}
