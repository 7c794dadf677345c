package org.alfacentre.sextant.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alfacentre.sextant.time.ParisTime;

/**
 * The dates of a session's enrolments. Each may be null: never opens before publication, never
 * closes, no cut-off, no deadline, no alert. A session without a date has none of the last four.
 */
@Embeddable
public class EnrolmentWindow {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "cut_off_at")
    private Instant cutOffAt;

    @Column(name = "cancel_until")
    private Instant cancelUntil;

    @Column(name = "alert_at")
    private Instant alertAt;

    protected EnrolmentWindow() {}

    public EnrolmentWindow(
            Instant opensAt,
            Instant closesAt,
            Instant cutOffAt,
            Instant cancelUntil,
            Instant alertAt) {
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        this.cutOffAt = cutOffAt;
        this.cancelUntil = cancelUntil;
        this.alertAt = alertAt;
    }

    /** Closes at J-3 18:00; cut-off and cancellation until J-2 18:00; alert at J-10 09:00. */
    public static EnrolmentWindow before(LocalDate firstDay) {
        Instant eve = ParisTime.at(firstDay.minusDays(2), EVENING);
        return new EnrolmentWindow(
                null,
                ParisTime.at(firstDay.minusDays(3), EVENING),
                eve,
                eve,
                ParisTime.at(firstDay.minusDays(10), LocalTime.of(9, 0)));
    }

    EnrolmentWindow openingAt(Instant newOpensAt) {
        return new EnrolmentWindow(newOpensAt, closesAt, cutOffAt, cancelUntil, alertAt);
    }

    /** The same hours of the day, so many days later; what is null stays so. */
    public EnrolmentWindow shifted(long days) {
        return new EnrolmentWindow(
                shift(opensAt, days),
                shift(closesAt, days),
                shift(cutOffAt, days),
                shift(cancelUntil, days),
                shift(alertAt, days));
    }

    private static Instant shift(Instant date, long days) {
        return date == null ? null : ParisTime.plusDays(date, days);
    }

    /** The window of a session without a date. */
    public static EnrolmentWindow open() {
        return new EnrolmentWindow();
    }

    public boolean isOpen(Instant now) {
        return !opensLater(now) && !isClosed(now);
    }

    public boolean opensLater(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }

    public boolean isClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    public boolean isCutOff(Instant now) {
        return cutOffAt != null && !now.isBefore(cutOffAt);
    }

    public boolean isLateToCancel(Instant now) {
        return cancelUntil != null && !now.isBefore(cancelUntil);
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    public Instant getCutOffAt() {
        return cutOffAt;
    }

    public Instant getCancelUntil() {
        return cancelUntil;
    }

    public Instant getAlertAt() {
        return alertAt;
    }
}
