package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.mail.setting.Lead;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.time.ParisTime;

/**
 * Keeps a person's reminders in step with what they are expected at: one row for each day and
 * reminder still ahead, none for a day on which nothing is left (M01, M16, M17), nor where the
 * settings or the person do not want one.
 */
@ApplicationScoped
class Reminders {

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Outbox outbox;
    @Inject private ConfirmedDays confirmedDays;
    @Inject private DeclinedMails declined;

    void plan(Person person, Lead lead, Instant now) {
        Map<LocalDate, List<ConfirmedDays.Expected>> days = new LinkedHashMap<>();
        for (ConfirmedDays.Expected one :
                confirmedDays.expected(person.getId(), ParisTime.day(now), FAR)) {
            days.computeIfAbsent(one.halfDay().getDate(), any -> new ArrayList<>()).add(one);
        }
        Map<String, Message> rows = rows(person);
        for (Message row : rows.values()) {
            if (isPending(row) && !days.containsKey(ReminderKey.dayOf(row.getKey()))) {
                row.abort("no-longer");
            }
        }
        Set<String> unwanted = declined.of(person);
        days.forEach(
                (day, expected) -> {
                    Map<ReminderKey, Integer> wanted = wanted(expected, lead, unwanted);
                    for (ReminderKey reminder : ReminderKey.values()) {
                        Message row = rows.get(reminder.of(person.getId(), day));
                        Integer daysBefore = wanted.get(reminder);
                        if (daysBefore != null) {
                            plan(new Planned(reminder, day, daysBefore, expected.get(0)), row, now);
                        } else if (isPending(row)) {
                            row.abort("switched-off");
                        }
                    }
                });
    }

    /**
     * How many days before each reminder leaves; of a day's sessions the one that wants it earliest
     * counts, and of two that would leave on one day the last goes alone.
     */
    private static Map<ReminderKey, Integer> wanted(
            List<ConfirmedDays.Expected> expected, Lead lead, Set<String> unwanted) {
        Map<ReminderKey, Integer> wanted = new EnumMap<>(ReminderKey.class);
        for (ReminderKey reminder : ReminderKey.values()) {
            if (!unwanted.contains(reminder.setting())) {
                expected.stream()
                        .map(one -> one.enrolment().getSession())
                        .map(session -> lead.of(reminder.setting(), reminder.usual(), session))
                        .flatMapToInt(OptionalInt::stream)
                        .max()
                        .ifPresent(days -> wanted.put(reminder, days));
            }
        }
        Integer first = wanted.get(ReminderKey.J7);
        Integer last = wanted.get(ReminderKey.J1);
        if (first != null && last != null && first <= last) {
            wanted.remove(ReminderKey.J7);
        }
        return wanted;
    }

    /** One reminder of a day as it should stand. */
    private record Planned(
            ReminderKey reminder, LocalDate day, int daysBefore, ConfirmedDays.Expected first) {

        Instant dueAt() {
            return ReminderKey.dueAt(day, daysBefore);
        }

        Instant expiresAt() {
            return ReminderKey.expiresAt(day, daysBefore, first.halfDay().getStartsAt());
        }

        Letter letter() {
            return new Letter(
                    reminder.of(first.enrolment().getPerson().getId(), day),
                    "reminder",
                    null,
                    first.enrolment().getPerson(),
                    first.enrolment().getSession().getId(),
                    first.enrolment().getId(),
                    null,
                    LetterFacts.none().with("day", day.toString()).asMap(),
                    dueAt(),
                    expiresAt());
        }

        boolean differsFrom(Message row) {
            return !dueAt().equals(row.getDueAt()) || !expiresAt().equals(row.getExpiresAt());
        }
    }

    private void plan(Planned planned, Message row, Instant now) {
        boolean ahead = planned.dueAt().isAfter(now);
        if (row == null) {
            if (ahead) {
                outbox.put(planned.letter());
            }
        } else if (isPending(row) && planned.differsFrom(row)) {
            redate(row, planned, now);
        } else if (ahead && isOver(row)) {
            row.queue(planned.dueAt(), planned.expiresAt());
        }
    }

    /** What would have to leave in the past by its new date never leaves. */
    private static void redate(Message row, Planned planned, Instant now) {
        if (planned.dueAt().isAfter(now) || planned.dueAt().equals(row.getDueAt())) {
            row.queue(planned.dueAt(), planned.expiresAt());
        } else if (row.getDueAt().isAfter(now)) {
            row.miss("too-late");
        }
    }

    private static boolean isPending(Message row) {
        return row != null && MessageState.PENDING.contains(row.getState());
    }

    private static boolean isOver(Message row) {
        return row.getState() == MessageState.ABORTED || row.getState() == MessageState.MISSED;
    }

    private Map<String, Message> rows(Person person) {
        return em
                .createQuery(
                        "SELECT m FROM Message m WHERE m.person = :person AND m.kind = 'reminder'",
                        Message.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Message::getKey, Function.identity()));
    }
}
