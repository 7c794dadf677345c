package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/** When a sheet takes marks (R24, T08). */
@ApplicationScoped
class SheetRules {

    /** Minutes between the opening of a sheet and its half-day. */
    static final String OPENS_BEFORE = "attendance.opens-before-minutes";

    private static final String DEFAULT_MINUTES = "30";

    @Inject private SheetRecords records;
    @Inject private Clock clock;

    Instant opensAt(SheetHead head) {
        return head.startsAt().minus(opensBefore());
    }

    Duration opensBefore() {
        return Duration.ofMinutes(
                Long.parseLong(records.setting(OPENS_BEFORE).orElse(DEFAULT_MINUTES)));
    }

    boolean isOpen(SheetHead head, Instant opensAt) {
        return !head.isDraft()
                && !head.isCancelled()
                && !head.isCountersigned()
                && !clock.instant().isBefore(opensAt);
    }

    /** Refuses what no sheet of this session takes now; corrections of a closed sheet pass. */
    void mustHaveOpened(SheetHead head) {
        if (head.isCancelled()) {
            throw Refusal.conflict("session-cancelled");
        }
        if (head.isDraft()) {
            throw Refusal.conflict("session-not-published");
        }
        Instant opensAt = opensAt(head);
        if (clock.instant().isBefore(opensAt)) {
            throw notOpen(head, opensAt);
        }
    }

    private Refusal notOpen(SheetHead head, Instant opensAt) {
        LocalDateTime when = ParisTime.local(opensAt);
        boolean today = when.toLocalDate().equals(ParisTime.day(clock.instant()));
        return Refusal.conflict(
                        "sheet-not-open",
                        head.period() == Period.MORNING ? 0 : 1,
                        when.getHour(),
                        when.getMinute(),
                        when.getDayOfMonth(),
                        when.getMonthValue(),
                        when.getYear())
                .with("opensAt", opensAt.toString())
                .saying(today ? "problem.sheet-not-open-today" : "problem.sheet-not-open");
    }
}
