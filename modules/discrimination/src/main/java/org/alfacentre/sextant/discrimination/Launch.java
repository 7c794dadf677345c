package org.alfacentre.sextant.discrimination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;

/** The Matinale de la formation at which the action is launched; nobody enrols for it. */
@Entity(name = "DiscriminationLaunch")
@Table(name = "discrimination_launch")
public class Launch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discrimination_seq")
    private Long id;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "begins_at")
    private LocalTime beginsAt;

    private String place;

    @Version private int version;

    protected Launch() {}

    Launch(LocalDate heldOn, LocalTime beginsAt, String place) {
        hold(heldOn, beginsAt, place);
    }

    final void hold(LocalDate on, LocalTime at, String where) {
        heldOn = on;
        beginsAt = at;
        place = where;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public LocalTime getBeginsAt() {
        return beginsAt;
    }

    public String getPlace() {
        return place;
    }
}
