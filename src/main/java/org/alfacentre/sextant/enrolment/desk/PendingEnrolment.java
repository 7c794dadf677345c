package org.alfacentre.sextant.enrolment.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A request that its address has yet to confirm: it holds no place and no rank. Its key travels in
 * the mail alone; here is the key's hash.
 */
@Entity
@Table(name = "pending_enrolment")
public class PendingEnrolment {

    @Id
    @Column(name = "key_hash")
    private String keyHash;

    @Column(name = "person_id")
    private Long person;

    @Column(name = "session_id")
    private Long session;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PendingEnrolment() {}

    PendingEnrolment(String keyHash, long person, long session, Instant createdAt) {
        this.keyHash = keyHash;
        this.person = person;
        this.session = session;
        this.createdAt = createdAt;
    }

    void use(Instant now) {
        this.usedAt = now;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    Long getPerson() {
        return person;
    }

    Long getSession() {
        return session;
    }

    Instant getCreatedAt() {
        return createdAt;
    }
}
