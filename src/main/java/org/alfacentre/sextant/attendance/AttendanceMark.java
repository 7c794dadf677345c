package org.alfacentre.sextant.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.schema.Row;

/** One enrolment on one half-day's sheet; overwritten by later marks until the countersignature. */
@Entity
@Table(name = "attendance_mark")
public class AttendanceMark extends Row {

    @Column(name = "half_day_id")
    private long halfDay;

    @Column(name = "enrolment_id")
    private long enrolment;

    @Enumerated(EnumType.STRING)
    private Presence.Status status;

    @Column(name = "minutes_late")
    private Integer minutesLate;

    @Column(name = "minutes_early")
    private Integer minutesEarly;

    @Column(name = "occurred_at")
    private Instant at;

    @Column(name = "by_id")
    private Long byId;

    @Column(name = "by_name")
    private String by;

    protected AttendanceMark() {}

    AttendanceMark(long halfDay, long enrolment) {
        this.halfDay = halfDay;
        this.enrolment = enrolment;
    }

    void say(Presence presence, Actor author, Instant now) {
        this.status = presence.status();
        this.minutesLate = presence.minutesLate();
        this.minutesEarly = presence.minutesEarly();
        this.byId = author.id();
        this.by = author.name();
        this.at = now;
    }

    public long getHalfDay() {
        return halfDay;
    }

    public long getEnrolment() {
        return enrolment;
    }

    public Presence getPresence() {
        return new Presence(status, minutesLate, minutesEarly);
    }

    public Instant getAt() {
        return at;
    }

    /** The trainer's name, or staff's own with those in whose name they marked. */
    public String getBy() {
        return by;
    }
}
