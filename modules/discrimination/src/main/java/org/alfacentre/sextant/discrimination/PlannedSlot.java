package org.alfacentre.sextant.discrimination;

import java.time.LocalDate;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.Slot;

/** A date and half-day as a form takes them. */
public class PlannedSlot {

    private LocalDate date;
    private Period period = Period.MORNING;

    /** Null while no date is given. */
    Slot slot() {
        return date == null ? null : Slot.of(date, period);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Period getPeriod() {
        return period;
    }

    public void setPeriod(Period period) {
        this.period = period;
    }
}
