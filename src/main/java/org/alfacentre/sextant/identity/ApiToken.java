package org.alfacentre.sextant.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.schema.Row;

/** A bearer token of REST: the database knows its hash only. */
@Entity
@Table(name = "api_token")
public class ApiToken extends Row {

    @Column(name = "token_hash")
    private String hash;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String label;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(String hash, Person person, String label, Instant createdAt, Instant expiresAt) {
        this.hash = hash;
        this.person = person;
        this.label = label;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public String getLabel() {
        return label;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    Person getPerson() {
        return person;
    }
}
