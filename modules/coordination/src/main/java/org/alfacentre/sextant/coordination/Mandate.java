package org.alfacentre.sextant.coordination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Somebody speaks for a regroupement among the référents, from a day to a day. */
@Entity(name = "CoordinationMandate")
@Table(name = "coordination_mandate")
public class Mandate {

    /** Its words are {@code coordination.mandate.kind.<name>}. */
    public enum Kind {
        TITULAR,
        ALTERNATE
    }

    /** How it stands on a day; its words are {@code coordination.mandate.state.<name>}. */
    public enum State {
        AHEAD,
        ACTIVE,
        OVER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coordination_seq")
    @SequenceGenerator(
            name = "coordination_seq",
            sequenceName = "coordination_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "network_id")
    private long network;

    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate begins;
    private LocalDate ends;

    @Version private int version;

    protected Mandate() {}

    Mandate(long network, long person, Kind kind, LocalDate begins, LocalDate ends) {
        this.network = network;
        this.person = person;
        this.kind = kind;
        this.begins = begins;
        this.ends = ends;
    }

    /** Its last day is another one; null: no end is known. */
    void until(LocalDate lastDay) {
        ends = lastDay;
    }

    State on(LocalDate day) {
        if (day.isBefore(begins)) {
            return State.AHEAD;
        }
        return ends != null && day.isAfter(ends) ? State.OVER : State.ACTIVE;
    }

    boolean isActiveOn(LocalDate day) {
        return on(day) == State.ACTIVE;
    }

    /** Whether they have a day in common. */
    boolean overlaps(LocalDate from, LocalDate to) {
        return (ends == null || !ends.isBefore(from)) && (to == null || !to.isBefore(begins));
    }

    /** The same person goes on for the same regroupement when the other one is over. */
    boolean continues(Mandate other) {
        return person == other.person
                && network == other.network
                && isActiveOn(other.ends.plusDays(1));
    }

    public Long getId() {
        return id;
    }

    public long getNetwork() {
        return network;
    }

    public long getPerson() {
        return person;
    }

    public Kind getKind() {
        return kind;
    }

    public LocalDate getBegins() {
        return begins;
    }

    /** The last day, or null. */
    public LocalDate getEnds() {
        return ends;
    }
}
