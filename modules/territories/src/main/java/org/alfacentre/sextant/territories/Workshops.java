package org.alfacentre.sextant.territories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SessionView.Seated;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Refusal;

/** Takes the wishes of those enrolled and seats them in the workshops. */
@ApplicationScoped
@Transactional
class Workshops {

    @PersistenceContext(unitName = "territories")
    private EntityManager em;

    @Inject private SessionView sessions;
    @Inject private ProgrammeView programme;
    @Inject private Clock clock;

    /** The sheet's four entries, one workshop each; labels are the programme's own. */
    List<ActionSheet.Part> themes() {
        return programme.sheet(TerritoriesModule.ACTION).map(ActionSheet::themes).orElse(List.of());
    }

    SessionCard session(long id) {
        return sessions.find(TerritoriesModule.ACTION, id).orElseThrow(Refusal::notFound);
    }

    /** Places of each workshop of a day; without a limit of the day nobody is left out. */
    int room(SessionCard session) {
        Integer capacity = session.seats().capacity();
        int seated = session.seats().confirmed();
        return Assignment.roomFor(
                Math.max(seated, capacity == null ? 0 : capacity), Math.max(1, themes().size()));
    }

    void wish(long session, List<String> themes, Caller by) {
        Status entry = sessions.entriesOf(by.id(), TerritoriesModule.ACTION).get(session);
        if (entry != Status.CONFIRMED) {
            throw Refusal.ruled("not-eligible").saying("territories.problem.no-place");
        }
        check(themes);
        em.createQuery(
                        "DELETE FROM TerritoriesWish w WHERE w.session = :session AND w.person = :me")
                .setParameter("session", session)
                .setParameter("me", by.id())
                .executeUpdate();
        for (int place = 1; place <= themes.size(); place++) {
            em.persist(new Wish(session, by.id(), themes.get(place - 1), place, clock.instant()));
        }
    }

    /** Seats everybody who holds a place, anew: earlier seats are given up. */
    void assign(long session, Caller by) {
        by.mustBeStaff();
        SessionCard card = session(session);
        Map<Long, Wishes> wishes = wishes(session);
        List<Wishes> everybody =
                seated(session).stream()
                        .map(one -> wishes.getOrDefault(one.person(), Wishes.none(one.person())))
                        .toList();
        em.createQuery("DELETE FROM TerritoriesSeat s WHERE s.session = :session")
                .setParameter("session", session)
                .executeUpdate();
        Assignment.of(everybody, themes().stream().map(ActionSheet.Part::code).toList(), room(card))
                .forEach((person, theme) -> em.persist(new Seat(session, person, theme)));
    }

    List<Seated> seated(long session) {
        return sessions.seated(List.of(session)).getOrDefault(session, List.of());
    }

    /** By person. */
    Map<Long, Wishes> wishes(long session) {
        return em
                .createQuery(
                        "SELECT w FROM TerritoriesWish w WHERE w.session = :session", Wish.class)
                .setParameter("session", session)
                .getResultStream()
                .collect(Collectors.groupingBy(Wish::person))
                .values()
                .stream()
                .map(Workshops::gather)
                .collect(Collectors.toMap(Wishes::person, Function.identity()));
    }

    /** The theme by person; empty until staff assign. */
    Map<Long, String> seats(long session) {
        return em.createQuery(
                        "SELECT s FROM TerritoriesSeat s WHERE s.session = :session", Seat.class)
                .setParameter("session", session)
                .getResultStream()
                .collect(Collectors.toMap(Seat::person, Seat::theme));
    }

    /** The workshops' labels by session and person. */
    Map<Long, Map<Long, String>> labels(List<Long> ofSessions) {
        if (ofSessions.isEmpty()) {
            return Map.of();
        }
        Map<String, String> labels =
                themes().stream()
                        .collect(Collectors.toMap(ActionSheet.Part::code, ActionSheet.Part::label));
        return em.createQuery(
                        "SELECT s FROM TerritoriesSeat s WHERE s.session IN :sessions", Seat.class)
                .setParameter("sessions", ofSessions)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                Seat::session,
                                Collectors.toMap(
                                        Seat::person,
                                        seat -> labels.getOrDefault(seat.theme(), seat.theme()))));
    }

    /** What a person wished for and where they sit, for a session they no longer come to. */
    void forget(long session, long person) {
        for (String entity : List.of("TerritoriesWish", "TerritoriesSeat")) {
            em.createQuery(
                            "DELETE FROM "
                                    + entity
                                    + " e WHERE e.session = :session AND e.person = :person")
                    .setParameter("session", session)
                    .setParameter("person", person)
                    .executeUpdate();
        }
    }

    private void check(List<String> wished) {
        List<String> known = themes().stream().map(ActionSheet.Part::code).toList();
        if (wished.isEmpty() || new HashSet<>(wished).size() < wished.size()) {
            throw Refusal.invalid("wishes", "territories.problem.wishes-differ");
        }
        if (!known.containsAll(wished)) {
            throw Refusal.invalid("wishes", "unknown-reference", String.join(", ", wished));
        }
    }

    private static Wishes gather(List<Wish> ofOnePerson) {
        List<Wish> ranked =
                ofOnePerson.stream().sorted(Comparator.comparingInt(Wish::place)).toList();
        Wish first = ranked.get(0);
        return new Wishes(
                first.person(), ranked.stream().map(Wish::theme).toList(), first.wishedAt());
    }
}
