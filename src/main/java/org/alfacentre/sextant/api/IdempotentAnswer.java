package org.alfacentre.sextant.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A POST with a key: under way while it has no status, afterwards its answer, sealed. */
@Entity
@Table(name = "idempotent_answer")
public class IdempotentAnswer {

    @Id private String id;

    @Column(name = "request_hash")
    private String requestHash;

    private Integer status;
    private String location;

    @Column(name = "content_type")
    private String contentType;

    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    protected IdempotentAnswer() {}

    IdempotentAnswer(String id, String requestHash, Instant createdAt) {
        this.id = id;
        this.requestHash = requestHash;
        this.createdAt = createdAt;
    }

    void answered(RecordedAnswer answer) {
        this.status = answer.status();
        this.location = answer.location();
        this.contentType = answer.contentType();
        this.body = answer.sealedBody();
    }

    boolean isOf(String otherRequest) {
        return requestHash.equals(otherRequest);
    }

    boolean isUnderWay() {
        return status == null;
    }

    boolean isAbandoned(Instant before) {
        return isUnderWay() && createdAt.isBefore(before);
    }

    RecordedAnswer answer() {
        return new RecordedAnswer(status, location, contentType, body);
    }
}
