package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SessionView.Attested;

/** What a person attended of the cycle, edition by edition, as the kernel may attest it. */
@ApplicationScoped
public class Attendances {

    @Inject private SessionView sessions;

    /** The half-days attended of one edition, by date: one at least. */
    public record Edition(List<Attested> halfDays) {

        /** Under which the attestation of the edition is asked for. */
        public Attested last() {
            return halfDays.get(halfDays.size() - 1);
        }
    }

    /** The oldest edition first. */
    public List<Edition> of(long person) {
        List<Attested> all = sessions.attested(person, DisabilityModule.ACTION);
        Map<Long, SessionCard> cards =
                sessions.find(all.stream().map(Attested::session).collect(Collectors.toSet()));
        Map<String, List<Attested>> editions = new LinkedHashMap<>();
        all.forEach(
                it ->
                        editions.computeIfAbsent(
                                        Cycle.edition(cards.get(it.session())),
                                        key -> new ArrayList<>())
                                .add(it));
        return editions.values().stream().map(Edition::new).toList();
    }

    /** The edition that a session belongs to; empty when the person attended none of it. */
    List<Attested> of(long person, SessionCard session) {
        List<Long> held = held(session).stream().map(SessionCard::id).toList();
        return sessions.attested(person, DisabilityModule.ACTION).stream()
                .filter(it -> held.contains(it.session()))
                .toList();
    }

    /** How many half-days the edition of a session has. */
    long halfDays(SessionCard session) {
        return held(session).stream().mapToLong(it -> it.halfDays().size()).sum();
    }

    private List<SessionCard> held(SessionCard session) {
        return sessions.all(DisabilityModule.ACTION).stream()
                .filter(it -> Cycle.edition(it).equals(Cycle.edition(session)))
                .toList();
    }
}
