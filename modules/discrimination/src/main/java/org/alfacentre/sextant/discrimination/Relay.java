package org.alfacentre.sextant.discrimination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.alfacentre.sextant.time.ParisTime;

/** Somebody who took part in a whole support session and passes it on where they work. */
@Entity(name = "DiscriminationRelay")
@Table(name = "discrimination_relay")
public class Relay {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discrimination_seq")
    private Long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "session_id")
    private long session;

    private LocalDate since;
    private boolean active;

    @Column(name = "listed_at")
    private LocalDateTime listedAt;

    @Version private int version;

    protected Relay() {}

    Relay(long person, long session, LocalDate since) {
        this.person = person;
        this.session = session;
        this.since = since;
        this.active = true;
    }

    /** In the directory or not, as the person wants it now; said again, it holds from now on. */
    void list(boolean wanted, Instant now) {
        listedAt = wanted ? LocalDateTime.ofInstant(now, ZoneOffset.UTC) : null;
    }

    /** No relay any more, by their own wish or the programme's. */
    void retire() {
        active = false;
        listedAt = null;
    }

    public long getPerson() {
        return person;
    }

    public LocalDate getSince() {
        return since;
    }

    public boolean isActive() {
        return active;
    }

    /** When they last agreed to stand in the directory, or null. */
    public Instant getListedAt() {
        return listedAt == null ? null : listedAt.toInstant(ZoneOffset.UTC);
    }

    /** The day of it, or null. */
    public LocalDate getListedOn() {
        return listedAt == null ? null : ParisTime.day(getListedAt());
    }
}
