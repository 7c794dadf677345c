package org.alfacentre.sextant.time;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A school holiday of an académie, first and last day included. Held per académie since a rector
 * may leave the dates of the zone, as Orléans-Tours did in 2018.
 */
@Entity
@Table(name = "school_holiday")
public class SchoolHoliday {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kernel_seq")
    private Long id;

    private String academy;

    @Column(name = "school_zone")
    private String zone;

    private String label;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private boolean verified;

    protected SchoolHoliday() {}

    /**
     * @param label such as « Vacances de printemps »
     * @param verified false while the dates have not been checked against the official calendar
     */
    public SchoolHoliday(
            String academy, String label, LocalDate firstDay, LocalDate lastDay, boolean verified) {
        this.academy = academy;
        this.label = label;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.verified = verified;
    }

    /** Names the zone people know the académie by, such as {@code B}. */
    public SchoolHoliday inZone(String letter) {
        this.zone = letter;
        return this;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public String getAcademy() {
        return academy;
    }

    /** Null when unknown. */
    public String getZone() {
        return zone;
    }

    public String getLabel() {
        return label;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public boolean isVerified() {
        return verified;
    }
}
