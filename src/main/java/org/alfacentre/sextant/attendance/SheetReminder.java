package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.Trainer;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.time.DueTask;

/**
 * Reminds the trainers of a sheet that nobody has countersigned two hours after its half-day; for
 * each half-day by itself, so that a session of several is complete before it is forgotten.
 */
@ApplicationScoped
@Transactional
public class SheetReminder implements DueTask {

    public static final String KIND = "sheet-reminder";

    private static final Duration AFTER = Duration.ofHours(2);

    /** From then on who was there is no longer remembered for certain: the mail is missed. */
    private static final Duration USEFUL = Duration.ofDays(3);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Outbox outbox;

    /** When the sheets of a session are looked at. */
    public static Stream<Instant> dates(TrainingSession session) {
        return session.getHalfDays().stream().map(SheetReminder::dueAt);
    }

    private static Instant dueAt(HalfDay halfDay) {
        return halfDay.getEndsAt().plus(AFTER);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A half-day that has moved since is looked at when its new date comes. */
    @Override
    public void run(long subject, Instant dueAt) {
        TrainingSession session = em.find(TrainingSession.class, subject);
        if (session.isCancelled() || !isAttended(session)) {
            return;
        }
        List<Person> readers = trainers(session);
        session.getHalfDays().stream()
                .filter(halfDay -> dueAt(halfDay).equals(dueAt) && !halfDay.isCountersigned())
                .forEach(halfDay -> readers.forEach(reader -> put(halfDay, session, reader)));
    }

    private boolean isAttended(TrainingSession session) {
        return em.createQuery(
                                "SELECT COUNT(e) FROM Enrolment e WHERE e.session = :session AND"
                                        + " e.status = :confirmed",
                                Long.class)
                        .setParameter("session", session)
                        .setParameter("confirmed", Status.CONFIRMED)
                        .getSingleResult()
                > 0;
    }

    /** Those who can sign in: an organisation has no address. */
    private static List<Person> trainers(TrainingSession session) {
        return session.getTrainers().stream()
                .map(Trainer::getPerson)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void put(HalfDay halfDay, TrainingSession session, Person reader) {
        Instant dueAt = dueAt(halfDay);
        String key = KIND + ":" + halfDay.getId() + ":" + dueAt + ":" + reader.getId();
        if (outbox.has(key)) {
            return;
        }
        String sheet =
                "/attendance-sheet.xhtml?session=" + session.getCode() + "&n=" + halfDay.getN();
        outbox.put(
                new Letter(
                        key,
                        KIND,
                        null,
                        reader,
                        session.getId(),
                        null,
                        null,
                        LetterFacts.of(session)
                                .with("halfDays", List.of(LetterFacts.halfDay(halfDay)))
                                .with("target", sheet)
                                .asMap(),
                        dueAt,
                        dueAt.plus(USEFUL)));
    }
}
