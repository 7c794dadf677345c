package org.alfacentre.sextant.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alfacentre.sextant.people.Person;

/** A link that signs a person in; the database knows the hash of its secret only. */
@Entity
@Table(name = "sign_in_link")
public class SignInLink {

    @Id
    @Column(name = "token_hash")
    private String hash;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String target;
    private boolean reusable;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected SignInLink() {}

    SignInLink(String hash, Person person, String target, boolean reusable, Instant createdAt) {
        this.hash = hash;
        this.person = person;
        this.target = target;
        this.reusable = reusable;
        this.createdAt = createdAt;
    }

    SignInLink until(Instant end) {
        this.expiresAt = end;
        return this;
    }

    boolean isGood(Instant now) {
        return now.isBefore(expiresAt) && (reusable || usedAt == null) && person.isActive();
    }

    Person getPerson() {
        return person;
    }

    String getTarget() {
        return target;
    }

    /** One that works once was asked for by the person; the other came with a mail. */
    Means means() {
        return reusable ? Means.PERSONAL_LINK : Means.MAIL;
    }
}
