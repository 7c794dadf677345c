package org.alfacentre.sextant.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.schema.Row;
import org.alfacentre.sextant.time.ParisTime;

/** The unit of the programme: a morning or an afternoon of a session, with its attendance sheet. */
@Entity
@Table(name = "half_day")
public class HalfDay extends Row {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private TrainingSession session;

    private int n;

    @Column(name = "on_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private Period period;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String theme;

    @Column(name = "countersigned_at")
    private Instant countersignedAt;

    @Column(name = "countersigned_by")
    private Long countersignedBy;

    @Column(name = "countersigned_as")
    private String countersignedAs;

    protected HalfDay() {}

    HalfDay(TrainingSession session, int n, Slot slot, String theme) {
        this.session = session;
        this.n = n;
        this.theme = theme;
        moveTo(slot);
    }

    final void moveTo(Slot slot) {
        this.date = slot.date();
        this.period = slot.period();
        this.startsAt = ParisTime.at(slot.date(), slot.start());
        this.endsAt = ParisTime.at(slot.date(), slot.end());
    }

    void treats(String newTheme) {
        this.theme = newTheme;
    }

    /** Closes the sheet: from now on corrections are appended (R24). */
    public void countersign(Actor by, String as, Instant now) {
        this.countersignedAt = now;
        this.countersignedBy = by.id();
        this.countersignedAs = as;
    }

    public TrainingSession getSession() {
        return session;
    }

    public int getN() {
        return n;
    }

    public LocalDate getDate() {
        return date;
    }

    public Period getPeriod() {
        return period;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public Slot getSlot() {
        return new Slot(
                date,
                period,
                ParisTime.local(startsAt).toLocalTime(),
                ParisTime.local(endsAt).toLocalTime());
    }

    public LocalTime getStart() {
        return ParisTime.local(startsAt).toLocalTime();
    }

    public LocalTime getEnd() {
        return ParisTime.local(endsAt).toLocalTime();
    }

    public Duration getDuration() {
        return Duration.between(startsAt, endsAt);
    }

    public String getTheme() {
        return theme;
    }

    public boolean isCountersigned() {
        return countersignedAt != null;
    }

    public Instant getCountersignedAt() {
        return countersignedAt;
    }

    public String getCountersignedAs() {
        return countersignedAs;
    }

    public boolean overlaps(HalfDay other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
