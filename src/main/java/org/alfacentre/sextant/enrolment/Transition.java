package org.alfacentre.sextant.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.alfacentre.sextant.identity.Actor;

/** One change of an enrolment's state, with its author and the numbers before and after (R19). */
@Entity
@Table(name = "enrolment_transition")
@IdClass(Transition.Key.class)
public class Transition {

    /** An enrolment and the number of its change, from 1. */
    public record Key(Long enrolment, int n) implements Serializable {}

    @Id
    @Column(name = "enrolment_id")
    private Long enrolment;

    @Id private int n;

    @Column(name = "occurred_at")
    private Instant at;

    @Column(name = "actor_id")
    private Long actorId;

    private String actor;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private Status from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private Status to;

    private String reason;

    @Column(name = "before_confirmed")
    private int beforeConfirmed;

    @Column(name = "before_offered")
    private int beforeOffered;

    @Column(name = "before_requested")
    private int beforeRequested;

    @Column(name = "before_waiting")
    private int beforeWaiting;

    @Column(name = "after_confirmed")
    private int afterConfirmed;

    @Column(name = "after_offered")
    private int afterOffered;

    @Column(name = "after_requested")
    private int afterRequested;

    @Column(name = "after_waiting")
    private int afterWaiting;

    protected Transition() {}

    Transition(Enrolment enrolment, Status from, Actor by, String reason, Instant at) {
        this.enrolment = enrolment.getId();
        this.n = enrolment.getTransitionNo();
        this.from = from;
        this.to = enrolment.getStatus();
        this.actorId = by.id();
        this.actor = by.name();
        this.reason = reason;
        this.at = at;
    }

    Transition counted(SeatNumbers before, SeatNumbers after) {
        this.beforeConfirmed = before.confirmed();
        this.beforeOffered = before.offered();
        this.beforeRequested = before.requested();
        this.beforeWaiting = before.waiting();
        this.afterConfirmed = after.confirmed();
        this.afterOffered = after.offered();
        this.afterRequested = after.requested();
        this.afterWaiting = after.waiting();
        return this;
    }

    public Long getEnrolment() {
        return enrolment;
    }

    public int getN() {
        return n;
    }

    public Instant getAt() {
        return at;
    }

    public String getActor() {
        return actor;
    }

    public Status getFrom() {
        return from;
    }

    public Status getTo() {
        return to;
    }

    public String getReason() {
        return reason;
    }

    public SeatNumbers getBefore() {
        return new SeatNumbers(beforeConfirmed, beforeOffered, beforeRequested, beforeWaiting);
    }

    public SeatNumbers getAfter() {
        return new SeatNumbers(afterConfirmed, afterOffered, afterRequested, afterWaiting);
    }
}
