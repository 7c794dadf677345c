package org.alfacentre.sextant.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.attendance.AttendanceRecord;
import org.alfacentre.sextant.attendance.AttendanceRecords;
import org.alfacentre.sextant.attendance.SheetHead;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.SeatCount;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.session.TrainingSession;

/**
 * What a module may read of the sessions of its actions: values, in a constant number of queries.
 */
@ApplicationScoped
public class SessionView {

    private static final String CARDS =
            "SELECT DISTINCT s FROM TrainingSession s LEFT JOIN FETCH s.halfDays"
                    + " LEFT JOIN FETCH s.venue LEFT JOIN FETCH s.network WHERE ";
    private static final String OF_ACTION = CARDS + "s.action.code = :action AND ";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private AttendanceRecords records;
    @Inject private Clock clock;

    /**
     * A person who holds a place.
     *
     * @param organisation its name, or null
     * @param networks ids of the regroupements, as they were when the person joined
     * @param function a code, another text, or null
     */
    public record Seated(
            long person, String name, String organisation, Set<Long> networks, String function) {}

    /** An enrolment. */
    public record Entry(long person, long session, Status status) {}

    /** The published sessions of an action that are not over, the next one first, undated last. */
    public List<SessionCard> upcoming(String action) {
        return cards(
                em.createQuery(
                                OF_ACTION
                                        + "s.status = org.alfacentre.sextant.session.SessionStatus.PUBLISHED"
                                        + " AND (s.endsAt IS NULL OR s.endsAt > :now)",
                                TrainingSession.class)
                        .setParameter("action", action)
                        .setParameter("now", clock.instant())
                        .getResultStream());
    }

    /** Every session of an action that is not cancelled, drafts too: for staff's pages. */
    public List<SessionCard> all(String action) {
        return cards(
                em.createQuery(
                                OF_ACTION
                                        + "s.status <>"
                                        + " org.alfacentre.sextant.session.SessionStatus.CANCELLED",
                                TrainingSession.class)
                        .setParameter("action", action)
                        .getResultStream());
    }

    /** A session of that action, whatever its state. */
    public Optional<SessionCard> find(String action, long session) {
        return cards(
                        em.createQuery(OF_ACTION + "s.id = :id", TrainingSession.class)
                                .setParameter("action", action)
                                .setParameter("id", session)
                                .getResultStream())
                .stream()
                .findFirst();
    }

    /** Any session, whatever its action and state. */
    public Optional<SessionCard> find(long session) {
        return Optional.ofNullable(find(List.of(session)).get(session));
    }

    /**
     * Those sessions, whatever their actions and states, by id; one that is not known has no entry.
     * Since contract 1.2.
     */
    public Map<Long, SessionCard> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : cards(
                                em.createQuery(CARDS + "s.id IN :ids", TrainingSession.class)
                                        .setParameter("ids", ids)
                                        .getResultStream())
                        .stream()
                        .collect(Collectors.toMap(SessionCard::id, Function.identity()));
    }

    /**
     * Whose enrolments these are, and for which session; an id that is not known has no entry.
     *
     * @param ids of enrolments
     */
    public Map<Long, Entry> entries(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT e.id, e.person.id, e.session.id, e.status FROM Enrolment e"
                                        + " WHERE e.id IN :ids",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        row -> (Long) row[0],
                                        row ->
                                                new Entry(
                                                        (Long) row[1],
                                                        (Long) row[2],
                                                        (Status) row[3])));
    }

    /** Who holds a place in each of these sessions, by name; a session without any has no entry. */
    public Map<Long, List<Seated>> seated(Collection<Long> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT e FROM Enrolment e JOIN FETCH e.person p LEFT JOIN FETCH p.organisation"
                                + " WHERE e.session.id IN :ids AND e.status = :confirmed"
                                + " ORDER BY p.lastName, p.firstName, p.id",
                        Enrolment.class)
                .setParameter("ids", sessions)
                .setParameter("confirmed", Status.CONFIRMED)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                entry -> entry.getSession().getId(),
                                Collectors.mapping(SessionView::seat, Collectors.toList())));
    }

    /** Somebody was there, for the whole of a half-day or a part of it. Since contract 1.2. */
    public record Attended(long person, long session, int halfDay) {}

    /** Who attended which half-days of these sessions, as last corrected. Since contract 1.2. */
    public List<Attended> attended(Collection<Long> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : attended("e.session.id IN :sessions", Map.of("sessions", sessions));
    }

    /** What the person attended of an action. Since contract 1.2. */
    public List<Attended> attendedBy(long person, String action) {
        return attended(
                "e.person.id = :person AND e.session.action.code = :action",
                Map.of("person", person, "action", action));
    }

    private List<Attended> attended(String which, Map<String, Object> values) {
        TypedQuery<Object[]> query =
                em.createQuery(
                        "SELECT e.person.id, e.session.id, h.n FROM AttendedHalfDay a, Enrolment e,"
                                + " HalfDay h WHERE a.enrolment = e.id AND a.halfDay = h.id AND "
                                + which
                                + " ORDER BY h.startsAt, h.id",
                        Object[].class);
        values.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new Attended((Long) row[0], (Long) row[1], (Integer) row[2]))
                .toList();
    }

    /**
     * What an attestation says of a half-day that was attended: its sheet is countersigned or it is
     * over. Since contract 1.3.
     *
     * @param theme of the half-day, or null
     * @param done of the {@code planned} hours, those that the person was there
     */
    public record Attested(
            long session,
            long enrolment,
            Slot slot,
            String theme,
            Duration planned,
            Duration done) {

        static Attested of(long enrolment, AttendanceRecord.Attended it) {
            SheetHead head = it.head();
            return new Attested(
                    head.session(),
                    enrolment,
                    new Slot(head.date(), head.period(), head.start(), head.end()),
                    head.theme(),
                    head.planned(),
                    it.attended());
        }
    }

    /**
     * The half-days of an action's sessions that may be attested to the person, by their dates.
     * Since contract 1.3.
     */
    public List<Attested> attested(long person, String action) {
        return records.attestable(person, action).stream()
                .flatMap(
                        record ->
                                record.halfDays().stream()
                                        .filter(AttendanceRecord.Attended::isAttended)
                                        .map(it -> Attested.of(record.who().enrolment(), it)))
                .sorted(
                        Comparator.comparing((Attested it) -> it.slot().date())
                                .thenComparing(it -> it.slot().start()))
                .toList();
    }

    /** The person's active entries for an action's sessions: the state by the session's id. */
    public Map<Long, Status> entriesOf(long person, String action) {
        return em.createQuery(
                        "SELECT e.session.id, e.status FROM Enrolment e WHERE e.person.id = :person"
                                + " AND e.session.action.code = :action AND e.status IN :active",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("action", action)
                .setParameter("active", Status.ACTIVE)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Status) row[1]));
    }

    private static Seated seat(Enrolment entry) {
        var person = entry.getPerson();
        return new Seated(
                person.getId(),
                person.getName(),
                person.getOrganisation() == null ? null : person.getOrganisation().getName(),
                entry.getProfile().values(Attribute.NETWORK).stream()
                        .map(Long::valueOf)
                        .collect(Collectors.toSet()),
                person.getFunction());
    }

    private List<SessionCard> cards(Stream<TrainingSession> found) {
        List<TrainingSession> sessions = found.sorted(CardReader.ORDER).toList();
        Map<Long, SeatCount> counts = counts(sessions);
        Instant now = clock.instant();
        return sessions.stream()
                .map(session -> CardReader.card(session, counts.get(session.getId()), now))
                .toList();
    }

    private Map<Long, SeatCount> counts(List<TrainingSession> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("SELECT c FROM SeatCount c WHERE c.session IN :ids", SeatCount.class)
                .setParameter("ids", sessions.stream().map(TrainingSession::getId).toList())
                .getResultStream()
                .collect(Collectors.toMap(SeatCount::getSession, Function.identity()));
    }
}
