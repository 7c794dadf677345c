package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.time.ParisTime;

/**
 * Keeps a person's reminders in step with what they are expected at: one row for each day and
 * reminder still ahead, none for a day on which nothing is left (M01, M16, M17).
 */
@ApplicationScoped
class Reminders {

    static final Set<MessageState> PENDING =
            EnumSet.of(MessageState.QUEUED, MessageState.WITHHELD, MessageState.RETRY);

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Outbox outbox;
    @Inject private ConfirmedDays confirmedDays;

    void plan(Person person, Instant now) {
        Map<LocalDate, ConfirmedDays.Expected> days = new LinkedHashMap<>();
        for (ConfirmedDays.Expected one :
                confirmedDays.expected(person.getId(), ParisTime.day(now), FAR)) {
            days.putIfAbsent(one.halfDay().getDate(), one);
        }
        Map<String, Message> rows = rows(person);
        for (Message row : rows.values()) {
            if (PENDING.contains(row.getState())
                    && !days.containsKey(ReminderKey.dayOf(row.getKey()))) {
                row.abort("no-longer");
            }
        }
        days.forEach((day, first) -> plan(person, day, first, rows, now));
    }

    private void plan(
            Person person,
            LocalDate day,
            ConfirmedDays.Expected first,
            Map<String, Message> rows,
            Instant now) {
        for (ReminderKey reminder : ReminderKey.ahead(day, now)) {
            Instant expiresAt = reminder.expiresAt(day, first.halfDay().getStartsAt());
            Message row = rows.get(reminder.of(person.getId(), day));
            if (row == null) {
                outbox.put(letter(reminder, person, day, first, expiresAt));
            } else if (row.getState() == MessageState.ABORTED
                    || PENDING.contains(row.getState()) && !expiresAt.equals(row.getExpiresAt())) {
                row.queue(reminder.dueAt(day), expiresAt);
            }
        }
    }

    private static Letter letter(
            ReminderKey reminder,
            Person person,
            LocalDate day,
            ConfirmedDays.Expected first,
            Instant expiresAt) {
        return new Letter(
                reminder.of(person.getId(), day),
                "reminder",
                null,
                person,
                first.enrolment().getSession().getId(),
                first.enrolment().getId(),
                null,
                LetterFacts.none().with("day", day.toString()).asMap(),
                reminder.dueAt(day),
                expiresAt);
    }

    private Map<String, Message> rows(Person person) {
        List<Message> rows =
                em.createQuery(
                                "SELECT m FROM Message m WHERE m.person = :person AND m.kind ="
                                        + " 'reminder' AND m.state <> :sent",
                                Message.class)
                        .setParameter("person", person)
                        .setParameter("sent", MessageState.SENT)
                        .getResultList();
        Map<String, Message> byKey =
                rows.stream().collect(Collectors.toMap(Message::getKey, Function.identity()));
        return byKey;
    }
}
