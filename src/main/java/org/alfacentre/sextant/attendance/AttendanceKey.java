package org.alfacentre.sextant.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key that a tablet has sent: what comes with it again is known already (T01, T06). */
@Entity
@Table(name = "attendance_key")
public class AttendanceKey {

    /** Longest key, in characters. */
    static final int LENGTH = 100;

    @Id
    @Column(name = "mark_key")
    private String key;

    @Column(name = "half_day_id")
    private long halfDay;

    @Column(name = "occurred_at")
    private Instant at;

    protected AttendanceKey() {}

    AttendanceKey(String key, long halfDay, Instant at) {
        this.key = key;
        this.halfDay = halfDay;
        this.at = at;
    }

    String getKey() {
        return key;
    }

    long getHalfDay() {
        return halfDay;
    }
}
