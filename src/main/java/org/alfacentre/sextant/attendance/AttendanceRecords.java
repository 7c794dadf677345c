package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.Period;

/**
 * What sheets say together: of a session for its staff and trainers, of a person for themselves.
 */
@ApplicationScoped
public class AttendanceRecords {

    /** An enrolment whose presence may be attested, in a list. */
    public record Attestable(Long enrolment, String code, String title) {}

    /**
     * What was said of somebody on one half-day.
     *
     * @param session its code
     * @param statusKey the message that says it
     */
    public record Marked(String session, LocalDate date, Period period, String statusKey) {}

    /**
     * The last correction of the half-day {@code h} says that the enrolment {@code e} was there.
     */
    private static final String CORRECTED_TO =
            "EXISTS (SELECT c.id FROM AttendanceCorrection c WHERE c.halfDay = h.id AND c.enrolment"
                    + " = e.id AND c.status IN :attending AND NOT EXISTS (SELECT l.id FROM"
                    + " AttendanceCorrection l WHERE l.halfDay = h.id AND l.enrolment = e.id AND"
                    + " (l.at > c.at OR (l.at = c.at AND l.id > c.id))))";

    /** Nothing corrects it, and its mark says so. */
    private static final String MARKED_AS =
            "(NOT EXISTS (SELECT k.id FROM AttendanceCorrection k WHERE k.halfDay = h.id AND"
                    + " k.enrolment = e.id) AND EXISTS (SELECT m.id FROM AttendanceMark m WHERE"
                    + " m.halfDay = h.id AND m.enrolment = e.id AND m.status IN :attending))";

    /** Of a person's enrolments those with a half-day attended that is countersigned or over. */
    private static final String ATTENDED =
            " FROM Enrolment e JOIN e.session s WHERE e.person.id = :person AND EXISTS (SELECT h.id"
                    + " FROM HalfDay h WHERE h.session = s AND (h.countersignedAt IS NOT NULL OR"
                    + " h.endsAt <= :now) AND ("
                    + CORRECTED_TO
                    + " OR "
                    + MARKED_AS
                    + ")) ";

    private static final List<Presence.Status> ATTENDING =
            List.of(Presence.Status.PRESENT, Presence.Status.PARTIAL);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SheetReader reader;
    @Inject private SheetAccess access;
    @Inject private Clock clock;

    /** Every sheet of a session, in order, for its trainers and staff. */
    @Transactional
    public List<AttendanceSheet> ofSession(Caller caller, long session) {
        access.mustLead(caller, session);
        return reader.readAll(session);
    }

    /** The same by the session's code; empty for those who do not lead it. */
    @Transactional
    public List<AttendanceSheet> ofSession(Caller caller, String code) {
        long session = access.session(caller, code);
        return access.leads(caller, session) ? reader.readAll(session) : List.of();
    }

    /** The half-days of a session, whoever leads it. */
    @Transactional
    public List<SheetHead> halfDays(long session) {
        return reader.readAll(session).stream().map(AttendanceSheet::head).toList();
    }

    /** Refuses who neither trains in the session nor is staff. */
    @Transactional
    public void mustLead(Caller caller, long session) {
        access.mustLead(caller, session);
    }

    /** What an enrolment's person attended; empty when they are on none of the session's sheets. */
    @Transactional
    public Optional<AttendanceRecord> ofEnrolment(long session, long enrolment) {
        return AttendanceRecord.of(reader.readAll(session), enrolment, clock.instant());
    }

    /**
     * The person's enrolments with a half-day attended, as corrected, that is countersigned or
     * over; newest first.
     */
    @Transactional
    public List<Attestable> attestable(long person) {
        return em.createQuery(
                        "SELECT NEW org.alfacentre.sextant.attendance.AttendanceRecords$Attestable("
                                + "e.id, s.code, s.title)"
                                + ATTENDED
                                + "ORDER BY s.startsAt DESC",
                        Attestable.class)
                .setParameter("person", person)
                .setParameter("attending", ATTENDING)
                .setParameter("now", clock.instant())
                .setMaxResults(SheetList.MOST)
                .getResultList();
    }

    /**
     * What the person attended of an action's sessions, where that may be attested; the sheets of
     * those sessions alone are read.
     */
    @Transactional
    public List<AttendanceRecord> attestable(long person, String action) {
        return em
                .createQuery(
                        "SELECT s.id, e.id"
                                + ATTENDED
                                + "AND s.action.code = :action ORDER BY e.id",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("attending", ATTENDING)
                .setParameter("now", clock.instant())
                .setParameter("action", action)
                .getResultList()
                .stream()
                .flatMap(row -> ofEnrolment((Long) row[0], (Long) row[1]).stream())
                .filter(AttendanceRecord::isAttestable)
                .toList();
    }

    /**
     * Everything that a sheet or a later correction says of the person.
     *
     * @return the marks by half-day, then the corrections
     */
    @Transactional
    public List<Marked> marked(long person) {
        return Stream.of("AttendanceMark", "AttendanceCorrection")
                .flatMap(
                        table ->
                                em
                                        .createQuery(
                                                "SELECT h.session.code, h.date, h.period, a.status"
                                                        + " FROM "
                                                        + table
                                                        + " a, HalfDay h, Enrolment e WHERE h.id ="
                                                        + " a.halfDay AND e.id = a.enrolment AND"
                                                        + " e.person.id = :person ORDER BY"
                                                        + " h.startsAt, a.id",
                                                Object[].class)
                                        .setParameter("person", person)
                                        .getResultList()
                                        .stream())
                .map(
                        row ->
                                new Marked(
                                        (String) row[0],
                                        (LocalDate) row[1],
                                        (Period) row[2],
                                        SheetWords.statusKey((Presence.Status) row[3])))
                .toList();
    }
}
