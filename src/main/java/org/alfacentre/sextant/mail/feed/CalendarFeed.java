package org.alfacentre.sextant.mail.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.schema.Row;

/** A calendar under a secret address; revoked, its row is gone. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends Row {

    /** What it shows, and who may have one. */
    public enum Kind {
        /** The sessions at which its owner has a place. */
        PARTICIPANT(Role.PARTICIPANT),
        /** Those its owner holds. */
        TRAINER(Role.TRAINER, Role.STAFF, Role.ADMINISTRATOR),
        /** Those of a room. */
        ROOM(Role.STAFF, Role.ADMINISTRATOR, Role.DIRECTOR, Role.REFERENT),
        /** The published ones of an axis. */
        AXIS(Role.PARTICIPANT);

        private final Role[] roles;

        Kind(Role... roles) {
            this.roles = roles;
        }

        boolean isFor(Caller caller) {
            return caller.is(roles);
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "subject_id")
    private Long subject;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CalendarFeed() {}

    CalendarFeed(Person person, Kind kind, Long subject, String secretHash, Instant createdAt) {
        this.person = person;
        this.kind = kind;
        this.subject = subject;
        this.secretHash = secretHash;
        this.createdAt = createdAt;
    }

    Person getPerson() {
        return person;
    }

    public Kind getKind() {
        return kind;
    }

    /** Id of the room, number of the axis, or null. */
    public Long getSubject() {
        return subject;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
