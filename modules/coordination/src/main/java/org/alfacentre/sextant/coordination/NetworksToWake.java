package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alfacentre.sextant.axis.CalendarRule;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.PeopleView.Network;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SettingsView;
import org.alfacentre.sextant.time.ParisTime;

/**
 * Ten days before a day of the référents, those of a regroupement that has nobody there are told,
 * once each, as long as one may enrol (domain.md §2.3, §6.3).
 */
@ApplicationScoped
public class NetworksToWake implements CalendarRule {

    @Inject private SessionView sessions;
    @Inject private PeopleView people;
    @Inject private SettingsView settings;
    @Inject private ModulePost post;

    @Override
    @Transactional
    public void apply(Instant now) {
        int days = settings.number(CoordinationModule.ID, CoordinationModule.ALERT_DAYS);
        List<SessionCard> near =
                sessions.upcoming(CoordinationModule.ACTION).stream()
                        .filter(it -> isNear(it, days, ParisTime.day(now)))
                        .toList();
        if (near.isEmpty()) {
            return;
        }
        var seated = sessions.seated(near.stream().map(SessionCard::id).toList());
        List<Network> networks = people.networks();
        Map<Long, List<Long>> referents = people.referents();
        Map<Long, Set<Long>> asked = new HashMap<>();
        for (SessionCard day : near) {
            List<Network> absent = Quarters.absent(networks, seated.get(day.id()));
            toTell(absent, referents)
                    .forEach(
                            (person, missing) -> {
                                if (!asked.computeIfAbsent(person, this::asked)
                                        .contains(day.id())) {
                                    tell(person, day, missing);
                                }
                            });
        }
    }

    static boolean isNear(SessionCard day, int days, LocalDate today) {
        return day.taking()
                && day.dated()
                && !today.isBefore(day.facts().firstDay().minusDays(days));
    }

    /** By référent, which of their regroupements have nobody. */
    static Map<Long, String> toTell(List<Network> absent, Map<Long, List<Long>> referents) {
        Map<Long, String> missing = new TreeMap<>();
        for (Network network : absent) {
            for (long referent : referents.getOrDefault(network.id(), List.of())) {
                missing.merge(referent, network.name(), (known, more) -> known + ", " + more);
            }
        }
        return missing;
    }

    /** The days for which they wait for a place or were offered one: they know. */
    private Set<Long> asked(long person) {
        return sessions.entriesOf(person, CoordinationModule.ACTION).keySet();
    }

    private void tell(long person, SessionCard day, String missing) {
        post.send(CoordinationModule.ID, NotRepresented.NAME, person, day.id(), missing);
    }
}
