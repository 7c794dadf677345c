package org.alfacentre.sextant.session;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.alfacentre.sextant.schema.Row;

/** A room of a venue and the seats it has. */
@Entity
public class Room extends Row {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "venue_id")
    private Venue venue;

    private String name;
    private int seats;
    private boolean accessible = true;

    protected Room() {}

    Room(Venue venue, String name, int seats) {
        this.venue = venue;
        this.name = name;
        this.seats = seats;
    }

    void furnish(String newName, int newSeats, boolean nowAccessible) {
        this.name = newName;
        this.seats = newSeats;
        this.accessible = nowAccessible;
    }

    public Venue getVenue() {
        return venue;
    }

    public String getName() {
        return name;
    }

    public int getSeats() {
        return seats;
    }

    public boolean isAccessible() {
        return accessible;
    }
}
