package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.PeopleView.Network;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionPlanner;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SessionView.Seated;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;
import org.alfacentre.sextant.time.PublicHolidays;
import org.alfacentre.sextant.time.SchoolHoliday;
import org.alfacentre.sextant.time.SchoolHolidays;

/** The year of the référents: what is planned, what could be, and who has nobody there. */
@ApplicationScoped
class Quarters {

    @Inject private SessionView sessions;
    @Inject private PeopleView people;
    @Inject private SessionPlanner planner;
    @Inject private SchoolHolidays schoolHolidays;
    @Inject private Clock clock;

    List<QuarterDay> of(int year) {
        List<SessionCard> days = sessions.all(CoordinationModule.ACTION);
        Map<Long, List<Seated>> seated =
                sessions.seated(days.stream().map(SessionCard::id).toList());
        List<Network> networks = people.networks();
        List<SchoolHoliday> holidays =
                schoolHolidays.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return Quarter.of(year).stream()
                .map(
                        quarter -> {
                            Optional<SessionCard> day = held(quarter, days);
                            return new QuarterDay(
                                    quarter,
                                    day.orElse(null),
                                    day.isPresent() ? null : proposal(quarter, holidays),
                                    day.map(it -> absent(networks, seated.get(it.id())))
                                            .orElse(List.of()));
                        })
                .toList();
    }

    /**
     * Drafts the day of a quarter, morning and afternoon.
     *
     * @return the session's code
     */
    String draft(Quarter quarter, LocalDate day, String title, Caller by) {
        by.mustBeStaff();
        if (!quarter.contains(day)) {
            throw Refusal.invalid("day-" + quarter.number(), "coordination.problem.other-quarter");
        }
        return planner.draft(
                CoordinationModule.ACTION,
                title,
                null,
                List.of(Slot.of(day, Period.MORNING), Slot.of(day, Period.AFTERNOON)),
                by);
    }

    /** Regroupements of which nobody holds a place; {@code seated} null: nobody at all does. */
    static List<Network> absent(List<Network> networks, List<Seated> seated) {
        Set<Long> present =
                seated == null
                        ? Set.of()
                        : seated.stream()
                                .flatMap(one -> one.networks().stream())
                                .collect(Collectors.toSet());
        return networks.stream().filter(network -> !present.contains(network.id())).toList();
    }

    private LocalDate proposal(Quarter quarter, List<SchoolHoliday> holidays) {
        LocalDate today = ParisTime.day(clock.instant());
        return quarter.last().isAfter(today)
                ? quarter.proposal(
                        day ->
                                day.isAfter(today)
                                        && PublicHolidays.isWorkingDay(day)
                                        && holidays.stream().noneMatch(it -> it.contains(day)))
                : null;
    }

    private static Optional<SessionCard> held(Quarter quarter, List<SessionCard> days) {
        return days.stream().filter(day -> quarter.contains(day.facts().firstDay())).findFirst();
    }
}
