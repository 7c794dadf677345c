package org.alfacentre.sextant.territories;

import jakarta.enterprise.context.ApplicationScoped;

/** In the list of those enrolled. */
@ApplicationScoped
public class WorkshopInList extends WorkshopSlot {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Place place() {
        return Place.ENROLMENT_ROW;
    }
}
