package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.calendar.Appointments;
import org.alfacentre.sextant.mail.calendar.CalendarObject;
import org.alfacentre.sextant.mail.text.Facts;
import org.alfacentre.sextant.mail.text.SessionTold;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Words;

/** Which appointments travel with a message: only those of somebody who has, or had, the place. */
@ApplicationScoped
class CalendarPart {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Words words;
    @Inject private Sender sender;
    @Inject private Installation installation;

    List<CalendarObject> of(Message message, Facts facts, Change change, Instant stamp) {
        if (message.getEnrolment() == null || facts.sessions().isEmpty()) {
            return List.of();
        }
        SessionTold session = facts.sessions().get(0);
        Appointments appointments = appointments(message, stamp);
        long enrolment = message.getEnrolment();
        return switch (message.getKind()) {
            case "confirmation", "convocation", "session-moved", "session-relocated" ->
                    change.givesPlace() ? putAll(appointments, enrolment, facts) : List.of();
            case "transferred", "substituted" ->
                    change.givesPlace()
                            ? moveOver(appointments, message, session)
                            : remove(appointments, enrolment, session, change);
            case "cancellation", "withdrawn", "session-cancelled" ->
                    change.takesPlace() ? removeAll(appointments, enrolment, facts) : List.of();
            default -> List.of();
        };
    }

    /** Of a series confirmed as a whole, each session by its own enrolment (R21). */
    private static List<CalendarObject> putAll(
            Appointments appointments, long enrolment, Facts facts) {
        return facts.sessions().stream()
                .flatMap(told -> put(appointments, its(told, enrolment), told, facts).stream())
                .toList();
    }

    /** Of several given up together likewise; a calendar passes over one that it has not. */
    private static List<CalendarObject> removeAll(
            Appointments appointments, long enrolment, Facts facts) {
        return facts.sessions().stream()
                .flatMap(
                        told ->
                                appointments
                                        .cancel(its(told, enrolment), told, told.halfDays())
                                        .stream())
                .toList();
    }

    private static long its(SessionTold told, long enrolment) {
        return told.enrolment() == null ? enrolment : told.enrolment();
    }

    /** The half-days as they are now; those that a move has dropped are taken out. */
    private static List<CalendarObject> put(
            Appointments appointments, long enrolment, SessionTold session, Facts facts) {
        List<CalendarObject> objects = new ArrayList<>(appointments.request(enrolment, session));
        objects.addAll(appointments.cancel(enrolment, session, facts.dropped()));
        return objects;
    }

    private static List<CalendarObject> remove(
            Appointments appointments, long enrolment, SessionTold session, Change change) {
        return change.takesPlace()
                ? appointments.cancel(enrolment, session, session.halfDays())
                : List.of();
    }

    /** A new enrolment's appointments, and away with those of the same person's old one. */
    private List<CalendarObject> moveOver(
            Appointments appointments, Message message, SessionTold session) {
        List<CalendarObject> objects =
                new ArrayList<>(appointments.request(message.getEnrolment(), session));
        em.createQuery(
                        "SELECT e FROM Enrolment e JOIN FETCH e.session WHERE e.replacedBy = :new AND"
                                + " e.person = :person",
                        Enrolment.class)
                .setParameter("new", message.getEnrolment())
                .setParameter("person", message.getPerson())
                .getResultStream()
                .forEach(
                        old -> {
                            SessionTold left =
                                    Facts.parse(LetterFacts.of(old.getSession()).asJson())
                                            .sessions()
                                            .get(0);
                            objects.addAll(appointments.cancel(old.getId(), left, left.halfDays()));
                        });
        return objects;
    }

    private Appointments appointments(Message message, Instant stamp) {
        Person reader = message.getPerson();
        URI page =
                URI.create(
                        installation.baseUrl()
                                + "/my-enrolments.xhtml?enrolment="
                                + message.getEnrolment());
        return new Appointments(
                words,
                new Appointments.Parties(
                        words.of(reader.getLocale(), "mail.calendar.organizer"),
                        sender.address(),
                        reader.getName(),
                        reader.getEmail(),
                        page,
                        reader.getLocale()),
                stamp);
    }
}
