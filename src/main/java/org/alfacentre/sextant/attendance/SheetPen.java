package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/**
 * Writes on one sheet, one writer at a time: the lock on the half-day comes before what is decided
 * from its rows, so that a key counts once however many send it and a countersignature is final.
 */
@ApplicationScoped
class SheetPen {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SheetRecords records;
    @Inject private Event<AttendanceSettled> settled;
    @Inject private Clock clock;

    /** The half-day, locked and as it is since; 404 when it was dropped meanwhile. */
    HalfDay take(long halfDay) {
        records.lock(halfDay);
        return em.createQuery("SELECT h FROM HalfDay h WHERE h.id = :id", HalfDay.class)
                .setParameter("id", halfDay)
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    void countersign(HalfDay halfDay, Actor by, String as, Instant now) {
        halfDay.countersign(by, as, now);
        em.flush();
        settled.fire(new AttendanceSettled(halfDay.getSession()));
    }

    void write(SheetAccess.Signer signer, List<MarkOrder> orders, String reason) {
        HalfDay halfDay = take(signer.head().halfDay());
        Collection<MarkOrder> fresh = unseen(halfDay.getId(), orders);
        if (fresh.isEmpty()) {
            return;
        }
        if (halfDay.isCountersigned() && (reason == null || reason.isBlank())) {
            throw countersigned(halfDay.getCountersignedAt(), "problem.countersigned");
        }
        mustBeOnTheSheet(signer.head(), orders, fresh);
        Instant now = clock.instant();
        fresh.forEach(order -> records.keep(new AttendanceKey(order.key(), halfDay.getId(), now)));
        if (halfDay.isCountersigned()) {
            correct(signer, fresh, reason.strip(), now);
        } else {
            mark(signer, fresh, now);
        }
        em.flush();
        if (halfDay.isCountersigned() || !now.isBefore(halfDay.getEndsAt())) {
            settled.fire(new AttendanceSettled(halfDay.getSession()));
        }
    }

    /** Whether a key has come to this sheet before; the sheet must be locked. */
    boolean knows(long halfDay, String key) {
        List<AttendanceKey> known = records.keys(List.of(key));
        mustBeOfThisSheet(halfDay, known);
        return !known.isEmpty();
    }

    private Collection<MarkOrder> unseen(long halfDay, List<MarkOrder> orders) {
        Map<String, MarkOrder> byKey = new LinkedHashMap<>();
        orders.forEach(order -> byKey.putIfAbsent(order.key(), order));
        List<AttendanceKey> known = records.keys(byKey.keySet());
        mustBeOfThisSheet(halfDay, known);
        known.forEach(key -> byKey.remove(key.getKey()));
        return byKey.values();
    }

    private static void mustBeOfThisSheet(long halfDay, List<AttendanceKey> known) {
        if (known.stream().anyMatch(key -> key.getHalfDay() != halfDay)) {
            throw Refusal.conflict("key-of-another-sheet");
        }
    }

    private void mustBeOnTheSheet(
            SheetHead head, List<MarkOrder> sent, Collection<MarkOrder> fresh) {
        Set<Long> ids = fresh.stream().map(MarkOrder::enrolment).collect(Collectors.toSet());
        Map<Long, Status> statuses = new HashMap<>();
        records.statuses(head.session(), ids)
                .forEach(row -> statuses.put((Long) row[0], (Status) row[1]));
        for (MarkOrder order : fresh) {
            Status status = statuses.get(order.enrolment());
            String field = "marks[" + sent.indexOf(order) + "]";
            if (status == null) {
                throw Refusal.invalid(field + ".enrolment", "enrolment-elsewhere");
            }
            if (status != Status.CONFIRMED) {
                throw notConfirmed(status).with("enrolment", order.enrolment());
            }
            if (order.presence().missedMinutes() >= head.planned().toMinutes()) {
                throw Refusal.invalid(
                        field + ".minutesLate", "minutes-too-many", head.planned().toMinutes());
            }
        }
    }

    /** Names the state that keeps an enrolment off the sheet, such as {@code enrolment-waiting}. */
    private static Refusal notConfirmed(Status status) {
        String code =
                switch (status) {
                    case WAITING -> "enrolment-waiting";
                    case OFFERED -> "enrolment-offered";
                    case REQUESTED -> "enrolment-requested";
                    default -> "enrolment-closed";
                };
        return Refusal.conflict(code).with("state", status.name());
    }

    static Refusal countersigned(Instant at, String messageKey) {
        LocalDateTime when = ParisTime.local(at);
        return Refusal.conflict(
                        "countersigned",
                        when.getDayOfMonth(),
                        when.getMonthValue(),
                        when.getHour(),
                        when.getMinute())
                .with("countersignedAt", at.toString())
                .saying(messageKey);
    }

    private void mark(SheetAccess.Signer signer, Collection<MarkOrder> fresh, Instant now) {
        Map<Long, AttendanceMark> marks = marksOf(signer.head().halfDay());
        for (MarkOrder order : fresh) {
            marks.computeIfAbsent(
                            order.enrolment(),
                            enrolment -> new AttendanceMark(signer.head().halfDay(), enrolment))
                    .say(order.presence(), signer.actor(), now);
        }
        marks.values().stream().filter(mark -> mark.getId() == null).forEach(records::keep);
    }

    private void correct(
            SheetAccess.Signer signer, Collection<MarkOrder> fresh, String reason, Instant now) {
        long halfDay = signer.head().halfDay();
        Map<Long, Presence.Status> before = new HashMap<>();
        marksOf(halfDay).forEach((id, mark) -> before.put(id, mark.getPresence().status()));
        records.corrections(List.of(halfDay))
                .forEach(c -> before.put(c.getEnrolment(), c.getPresence().status()));
        for (MarkOrder order : fresh) {
            Presence.Status last = before.put(order.enrolment(), order.presence().status());
            records.keep(
                    new AttendanceCorrection(halfDay, order.enrolment(), last, order.presence())
                            .because(reason, signer.actor(), now));
        }
    }

    private Map<Long, AttendanceMark> marksOf(long halfDay) {
        return records.marks(List.of(halfDay)).stream()
                .collect(Collectors.toMap(AttendanceMark::getEnrolment, Function.identity()));
    }
}
