package org.alfacentre.sextant.territories;

import jakarta.enterprise.context.ApplicationScoped;

/** On the attendance sheet: morning and afternoon are signed apart, in the workshop. */
@ApplicationScoped
public class WorkshopOnSheet extends WorkshopSlot {

    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public Place place() {
        return Place.ATTENDANCE_SHEET;
    }
}
