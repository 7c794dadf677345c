package org.alfacentre.sextant.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.attendance.AttendanceRecord;
import org.alfacentre.sextant.attendance.AttendanceRecords;
import org.alfacentre.sextant.attendance.AttendanceSheet;
import org.alfacentre.sextant.attendance.SheetHead;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.Trainer;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.Venue;
import org.alfacentre.sextant.shell.Refusal;

/** Reads what a paper says, and says who may have it: nothing is rendered here. */
@ApplicationScoped
class PaperFacts {

    /** A person's own paper: its session, the language it is written in, what they attended. */
    record Personal(
            PaperSession session,
            long person,
            Locale reader,
            Status status,
            AttendanceRecord record) {}

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private AttendanceRecords records;

    @Transactional
    long session(String code) {
        return em.createQuery("SELECT s.id FROM TrainingSession s WHERE s.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    @Transactional
    List<AttendanceSheet> sheets(Caller caller, long session) {
        return records.ofSession(caller, session);
    }

    @Transactional
    List<SheetHead> halfDays(long session) {
        return records.halfDays(session);
    }

    @Transactional
    void mustLead(Caller caller, long session) {
        records.mustLead(caller, session);
    }

    @Transactional
    PaperSession session(long id) {
        TrainingSession session = em.find(TrainingSession.class, id);
        if (session == null) {
            throw Refusal.notFound();
        }
        return facts(session);
    }

    /**
     * Of the person's own enrolment, or of anybody's for staff; else 404, as if there were none.
     */
    @Transactional
    Personal personal(Caller caller, long session, long enrolment) {
        Enrolment entry = em.find(Enrolment.class, enrolment);
        if (entry == null
                || entry.getSession().getId() != session
                || !(caller.isStaff() || entry.getPerson().getId().equals(caller.id()))) {
            throw Refusal.notFound();
        }
        AttendanceRecord record =
                records.ofEnrolment(session, enrolment)
                        .orElseThrow(() -> Refusal.conflict("no-such-paper"));
        return new Personal(
                facts(entry.getSession()),
                entry.getPerson().getId(),
                entry.getPerson().getLocale(),
                entry.getStatus(),
                record);
    }

    /** The same, once it may be attested that the person attended. */
    @Transactional
    Personal attested(Caller caller, long session, long enrolment) {
        Personal own = personal(caller, session, enrolment);
        if (!own.record().isAttestable()) {
            throw Refusal.conflict("nothing-attended");
        }
        return own;
    }

    private static PaperSession facts(TrainingSession session) {
        Venue venue = session.getVenue();
        return new PaperSession(
                session.getCode(),
                session.getTitle(),
                session.getAction().getAxis().getNumber(),
                session.getAction().getNumber(),
                session.getAction().getRegime(),
                place(session),
                venue == null ? null : venue.getAccessNote(),
                venue != null && venue.isFictitious(),
                session.getTrainers().stream().map(Trainer::getName).sorted().toList(),
                contact(session.getOwner()));
    }

    private static String place(TrainingSession session) {
        Venue venue = session.getVenue();
        if (venue == null) {
            return null;
        }
        String room = session.getRoom() == null ? null : session.getRoom().getName();
        return Stream.of(venue.getName(), room, venue.getAddress(), venue.getCity())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String contact(Person owner) {
        return owner == null ? null : owner.getName() + ", " + owner.getEmail();
    }
}
