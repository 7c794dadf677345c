package org.alfacentre.sextant.session;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.schema.Row;

/** A place where sessions are held, with its rooms. */
@Entity
public class Venue extends Row {

    private String name;
    private String address;
    private String city;
    private String departement;

    @Column(name = "access_note")
    private String accessNote;

    private boolean fictitious;

    @OneToMany(mappedBy = "venue", cascade = CascadeType.ALL)
    @OrderBy("name")
    private List<Room> rooms = new ArrayList<>();

    protected Venue() {}

    public Venue(String name, String address, String city, String departement, String accessNote) {
        this.name = name;
        this.address = address;
        this.city = city;
        this.departement = departement;
        this.accessNote = accessNote;
    }

    void describe(
            String newName,
            String newAddress,
            String newCity,
            String newDepartement,
            String newAccessNote) {
        this.name = newName;
        this.address = newAddress;
        this.city = newCity;
        this.departement = newDepartement;
        this.accessNote = newAccessNote;
    }

    /** Says on every page that the place is invented. */
    public Venue fictitious() {
        this.fictitious = true;
        return this;
    }

    public Room addRoom(String roomName, int seats) {
        var room = new Room(this, roomName, seats);
        rooms.add(room);
        return room;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public String getCity() {
        return city;
    }

    public String getDepartement() {
        return departement;
    }

    public String getAccessNote() {
        return accessNote;
    }

    public boolean isFictitious() {
        return fictitious;
    }

    public List<Room> getRooms() {
        return rooms;
    }
}
