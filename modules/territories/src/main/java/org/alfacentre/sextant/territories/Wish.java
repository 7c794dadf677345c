package org.alfacentre.sextant.territories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A person's n-th choice among the workshops of a day. */
@Entity(name = "TerritoriesWish")
@Table(name = "territories_wish")
class Wish {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "territories_seq")
    @SequenceGenerator(
            name = "territories_seq",
            sequenceName = "territories_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "session_id")
    private long session;

    @Column(name = "person_id")
    private long person;

    private String theme;
    private int place;

    @Column(name = "wished_at")
    private LocalDateTime wishedAt;

    protected Wish() {}

    Wish(long session, long person, String theme, int place, Instant wishedAt) {
        this.session = session;
        this.person = person;
        this.theme = theme;
        this.place = place;
        this.wishedAt = LocalDateTime.ofInstant(wishedAt, ZoneOffset.UTC);
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

    /** From 1. */
    int place() {
        return place;
    }

    Instant wishedAt() {
        return wishedAt.toInstant(ZoneOffset.UTC);
    }
}
