package org.alfacentre.sextant.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alfacentre.sextant.identity.Actor;

/** What a countersigned sheet should have said: appended, never changed; the last one counts. */
@Entity
@Table(name = "attendance_correction")
public class AttendanceCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kernel_seq")
    private Long id;

    @Column(name = "half_day_id")
    private long halfDay;

    @Column(name = "enrolment_id")
    private long enrolment;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private Presence.Status from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private Presence.Status status;

    @Column(name = "minutes_late")
    private Integer minutesLate;

    @Column(name = "minutes_early")
    private Integer minutesEarly;

    private String reason;

    @Column(name = "occurred_at")
    private Instant at;

    @Column(name = "by_id")
    private Long byId;

    @Column(name = "by_name")
    private String by;

    protected AttendanceCorrection() {}

    /** {@code before} is null where the sheet said nothing. */
    AttendanceCorrection(long halfDay, long enrolment, Presence.Status before, Presence after) {
        this.halfDay = halfDay;
        this.enrolment = enrolment;
        this.from = before;
        this.status = after.status();
        this.minutesLate = after.minutesLate();
        this.minutesEarly = after.minutesEarly();
    }

    AttendanceCorrection because(String why, Actor author, Instant now) {
        this.reason = why;
        this.byId = author.id();
        this.by = author.name();
        this.at = now;
        return this;
    }

    public Long getId() {
        return id;
    }

    public long getHalfDay() {
        return halfDay;
    }

    public long getEnrolment() {
        return enrolment;
    }

    /** What counted before, or null where the sheet said nothing. */
    public Presence.Status getFrom() {
        return from;
    }

    public Presence getPresence() {
        return new Presence(status, minutesLate, minutesEarly);
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    public String getBy() {
        return by;
    }
}
