package org.alfacentre.sextant.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.schema.Row;

/** An address from which a mail has come back: it holds for its person while they keep it. */
@Entity
@Table(name = "refused_address")
public class RefusedAddress extends Row {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "email_key")
    private String emailKey;

    private String reason;

    @Column(name = "refused_at")
    private Instant refusedAt;

    protected RefusedAddress() {}

    /** Theirs now, or one that they had when the mail left. */
    RefusedAddress(Person person, String emailKey, String reason, Instant refusedAt) {
        this.person = person;
        this.emailKey = emailKey;
        this.reason = reason;
        this.refusedAt = refusedAt;
    }

    public Person getPerson() {
        return person;
    }

    /** The address, in the form in which addresses are compared. */
    public String getEmailKey() {
        return emailKey;
    }

    /** What the server of the address said, or null. */
    public String getReason() {
        return reason;
    }

    public Instant getRefusedAt() {
        return refusedAt;
    }
}
