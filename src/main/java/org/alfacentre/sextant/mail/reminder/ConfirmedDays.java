package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.SessionStatus;

/** What a person is expected at on a day: the confirmed half-days, whatever their sessions. */
@ApplicationScoped
public class ConfirmedDays {

    /** One half-day that a confirmed person attends. */
    record Expected(Enrolment enrolment, HalfDay halfDay) {}

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private ToldNotes notes;

    /** The half-days of the day that a reminder is for. */
    public List<Enrolment> of(Message reminder) {
        LocalDate day = ReminderKey.dayOf(reminder.getKey());
        return expected(reminder.getPerson().getId(), day, day).stream()
                .map(Expected::enrolment)
                .distinct()
                .toList();
    }

    /** The facts of a reminder: every session of its day, with that day's half-days only. */
    public String facts(Message reminder) {
        LocalDate day = ReminderKey.dayOf(reminder.getKey());
        Map<Enrolment, List<Map<String, Object>>> bySession = new LinkedHashMap<>();
        for (Expected one : expected(reminder.getPerson().getId(), day, day)) {
            bySession
                    .computeIfAbsent(one.enrolment(), any -> new ArrayList<>())
                    .add(LetterFacts.halfDay(one.halfDay()));
        }
        List<Map<String, Object>> sessions = new ArrayList<>();
        bySession.forEach(
                (enrolment, halfDays) ->
                        sessions.add(
                                LetterFacts.of(enrolment.getSession())
                                        .with("halfDays", halfDays)
                                        .with("enrolment", enrolment.getId())
                                        .with("notes", notes(enrolment, reminder))
                                        .asMap()));
        return LetterFacts.none().with("day", day.toString()).with("sessions", sessions).asJson();
    }

    private List<String> notes(Enrolment enrolment, Message reminder) {
        return notes.of(enrolment.getSession().getId(), reminder.getPerson().getLanguage());
    }

    /**
     * The person's confirmed half-days from one day to another, in order; cancelled sessions and
     * walk-ins are left out.
     */
    List<Expected> expected(long person, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "SELECT e, h FROM Enrolment e JOIN e.session s JOIN s.halfDays h WHERE"
                                + " e.person.id = :person AND e.status = :confirmed AND e.walkIn = FALSE AND s.status <> :cancelled"
                                + " AND h.date >= :from AND h.date <= :to ORDER BY h.startsAt, h.id",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("confirmed", Status.CONFIRMED)
                .setParameter("cancelled", SessionStatus.CANCELLED)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(row -> new Expected((Enrolment) row[0], (HalfDay) row[1]))
                .toList();
    }
}
