package org.alfacentre.sextant.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Somebody was there, for the whole of a half-day or a part of it, as last corrected. A view of
 * marks and corrections: read, never written.
 */
@Entity
@Table(name = "attended_half_day")
public class AttendedHalfDay {

    @Id private Long id;

    @Column(name = "half_day_id")
    private long halfDay;

    @Column(name = "enrolment_id")
    private long enrolment;

    protected AttendedHalfDay() {}

    public long getHalfDay() {
        return halfDay;
    }

    public long getEnrolment() {
        return enrolment;
    }
}
