package org.alfacentre.sextant.territories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The workshop in which a person sits. */
@Entity(name = "TerritoriesSeat")
@Table(name = "territories_seat")
class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "territories_seq")
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "person_id")
    private long person;

    private String theme;

    protected Seat() {}

    Seat(long session, long person, String theme) {
        this.session = session;
        this.person = person;
        this.theme = theme;
    }

    long session() {
        return session;
    }

    long person() {
        return person;
    }

    String theme() {
        return theme;
    }
}
