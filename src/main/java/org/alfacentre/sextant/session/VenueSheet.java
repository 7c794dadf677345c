package org.alfacentre.sextant.session;

import java.util.List;

/** What somebody writes of a place; rooms are those to add. */
public record VenueSheet(
        String name,
        String address,
        String city,
        String departement,
        String accessNote,
        List<RoomSheet> rooms) {

    /** A room to add. */
    public record RoomSheet(String name, Integer seats, boolean accessible) {}

    public VenueSheet {
        rooms = rooms == null ? List.of() : List.copyOf(rooms);
    }
}
