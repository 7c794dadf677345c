package org.alfacentre.sextant.time;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.alfacentre.sextant.schema.Row;

/** Something to do at a date: a row, so that a stop loses nothing and two nodes do it once. */
@Entity
@Table(name = "due_work")
public class DueWork extends Row {

    enum State {
        PENDING,
        CLAIMED,
        DONE,
        FAILED
    }

    private String kind;

    @Column(name = "subject_id")
    private long subject;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private State status;

    private int attempts;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    private String error;

    protected DueWork() {}

    DueWork(String kind, long subject, Instant dueAt) {
        this.kind = kind;
        this.subject = subject;
        this.dueAt = dueAt;
        this.status = State.PENDING;
    }

    String getKind() {
        return kind;
    }

    long getSubject() {
        return subject;
    }

    Instant getDueAt() {
        return dueAt;
    }

    int getAttempts() {
        return attempts;
    }
}
