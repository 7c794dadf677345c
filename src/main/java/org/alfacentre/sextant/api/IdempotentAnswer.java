package org.alfacentre.sextant.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The first answer to a POST with an idempotency key; without a status it is being answered. */
@Entity
@Table(name = "idempotent_answer")
public class IdempotentAnswer {

    @Id private String id;

    @Column(name = "request_hash")
    private String requestHash;

    private Integer status;
    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    protected IdempotentAnswer() {}

    IdempotentAnswer(String id, String requestHash, Instant createdAt) {
        this.id = id;
        this.requestHash = requestHash;
        this.createdAt = createdAt;
    }

    void answered(int newStatus, String newBody) {
        this.status = newStatus;
        this.body = newBody;
    }

    boolean isOf(String hash) {
        return requestHash.equals(hash);
    }

    boolean isAnswered() {
        return status != null;
    }

    int getStatus() {
        return status;
    }

    String getBody() {
        return body;
    }
}
