package org.alfacentre.sextant.session.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.Room;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.SchoolHoliday;
import org.alfacentre.sextant.time.SchoolHolidays;

/** Everything that stands against a plan, in five queries however many half-days it has. */
@ApplicationScoped
public class Conflicts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SchoolHolidays schoolHolidays;
    @Inject private Bookings bookings;
    @Inject private Clock clock;

    /** Blocks first, then warnings. */
    public List<Finding> of(Plan plan) {
        var findings = new ArrayList<Finding>();
        if (!plan.half().isEmpty()) {
            findings.addAll(calendar(plan).judge(plan));
        }
        room(plan, findings);
        taken(plan, bookings.ofRoom(plan), "room", "room", findings);
        taken(plan, bookings.ofTrainers(plan), "trainer", "trainers", findings);
        missing(plan, findings);
        findings.sort((one, other) -> one.severity().compareTo(other.severity()));
        return findings;
    }

    /**
     * Refuses a plan with a block, all of them said at once; until the transaction ends nobody else
     * takes its room or its trainers.
     */
    public void mustBeFree(Plan plan) {
        bookings.lock(plan);
        List<Refusal.Wrong> blocks =
                of(plan).stream().filter(Finding::isBlock).map(Finding::asWrong).toList();
        if (!blocks.isEmpty()) {
            throw Refusal.invalid(blocks);
        }
    }

    private CalendarRules calendar(Plan plan) {
        LocalDate first = plan.half().get(0).slot().date();
        LocalDate last = first;
        for (Plan.Half half : plan.half()) {
            LocalDate day = half.slot().date();
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        }
        List<SchoolHoliday> known = schoolHolidays.between(first, last);
        return new CalendarRules(known, schoolHolidays.knownUntil().orElse(null), clock.instant());
    }

    private void room(Plan plan, List<Finding> findings) {
        Room room = plan.room() == null ? null : em.find(Room.class, plan.room());
        if (room != null && plan.capacity() != null && room.getSeats() < plan.capacity()) {
            findings.add(
                    Finding.block(
                            "room-too-small",
                            "room",
                            room.getName(),
                            room.getSeats(),
                            plan.capacity()));
        }
    }

    private static void taken(
            Plan plan, List<Booking> booked, String what, String field, List<Finding> findings) {
        for (Plan.Half half : plan.half()) {
            booked.stream()
                    .filter(booking -> booking.overlaps(half))
                    .min(Booking.FIRM_FIRST)
                    .ifPresent(booking -> findings.add(taken(half, booking, what, field)));
        }
    }

    private static Finding taken(Plan.Half half, Booking booking, String what, String field) {
        Object[] arguments = {
            booking.what(),
            DAY.format(half.slot().date()),
            half.slot().period() == Period.MORNING ? 0 : 1,
            booking.quoted(),
            booking.code()
        };
        Finding finding =
                booking.isDraft()
                        ? Finding.warn(what + "-wanted", field, arguments)
                        : Finding.block(what + "-taken", field, arguments);
        return finding.on(half.slot());
    }

    private static void missing(Plan plan, List<Finding> findings) {
        if (plan.half().isEmpty()) {
            findings.add(Finding.warn("no-date", "halfDays"));
        } else if (plan.room() == null) {
            findings.add(Finding.warn("no-room", "room"));
        }
        if (plan.trainers().isEmpty()) {
            findings.add(Finding.warn("no-trainer", "trainers"));
        }
        if (plan.papersIncomplete()) {
            findings.add(Finding.warn("papers-incomplete", "action"));
        }
    }
}
