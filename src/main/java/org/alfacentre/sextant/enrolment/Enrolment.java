package org.alfacentre.sextant.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.schema.Row;
import org.alfacentre.sextant.session.TrainingSession;

/**
 * A person's entry for a session, one for all its half-days. REQUESTED or WAITING or CONFIRMED at
 * first; OFFERED when a place is held for it; and one of the closed states at the end. Only {@link
 * PlaceAllocator} changes its state: the verbs are package-private.
 */
@Entity
public class Enrolment extends Row {

    /** The queue's order: priority, then time of joining, then id (R3). */
    static final Comparator<Enrolment> QUEUE_ORDER =
            Comparator.comparingInt(Enrolment::getPriority)
                    .reversed()
                    .thenComparing(Enrolment::getJoinedAt)
                    .thenComparing(Enrolment::getId);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private TrainingSession session;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "active_person")
    private Long activePerson;

    @Column(name = "joined_at")
    private Instant joinedAt;

    private int priority;

    @Column(name = "approved_in_advance")
    private boolean approvedInAdvance;

    @Column(name = "outside_quota")
    private boolean outsideQuota;

    private boolean forced;

    @Column(name = "walk_in")
    private boolean walkIn;

    @Column(name = "late_cancellation")
    private boolean lateCancellation;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offer_expires_at")
    private Instant offerExpiresAt;

    @Column(name = "offer_final")
    private boolean offerFinal;

    @Column(name = "replaced_by")
    private Long replacedBy;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "cause_quota")
    private String causeQuota;

    @Column(name = "cause_session")
    private Long causeSession;

    @Column(name = "cause_reference")
    private String causeReference;

    @Embedded private Profile profile;

    @Column(name = "transition_no")
    private int transitionNo;

    protected Enrolment() {}

    Enrolment(TrainingSession session, Person person, Profile profile, int priority, Instant now) {
        this.session = session;
        this.person = person;
        this.profile = profile;
        this.priority = priority;
        this.joinedAt = now;
    }

    void become(Status next) {
        this.status = next;
        this.activePerson = next.isActive() ? person.getId() : null;
        if (next != Status.OFFERED) {
            this.offerExpiresAt = null;
            this.offerFinal = false;
        }
        transitionNo++;
    }

    void because(Explanation why) {
        this.cause = why.cause();
        this.causeQuota = why.quota();
        this.causeSession = why.session();
        this.causeReference = why.reference();
    }

    void offerUntil(Instant made, Instant expiry) {
        this.offeredAt = made;
        this.offerExpiresAt = expiry;
        this.offerFinal = false;
    }

    void settleExpiry(Instant expiry) {
        this.offerExpiresAt = expiry;
        this.offerFinal = true;
    }

    void rank(int newPriority) {
        this.priority = newPriority;
    }

    void approveInAdvance() {
        this.approvedInAdvance = true;
    }

    void standOutsideQuotas() {
        this.outsideQuota = true;
    }

    void force() {
        this.forced = true;
    }

    void comeUnannounced() {
        this.walkIn = true;
    }

    void cancelledLate() {
        this.lateCancellation = true;
    }

    void replacedBy(Enrolment newer) {
        this.replacedBy = newer.getId();
    }

    /** Holds one of the session's places: neither a walk-in nor outside the quotas. */
    boolean occupies() {
        if (walkIn || outsideQuota) {
            return false;
        }
        return switch (status) {
            case CONFIRMED, OFFERED -> true;
            case REQUESTED -> session.isApprovalHolds() && cause != Cause.MODULE_FAILED;
            default -> false;
        };
    }

    public TrainingSession getSession() {
        return session;
    }

    public Person getPerson() {
        return person;
    }

    public Status getStatus() {
        return status;
    }

    public boolean isActive() {
        return status.isActive();
    }

    public Instant getJoinedAt() {
        return joinedAt;
    }

    public int getPriority() {
        return priority;
    }

    public boolean isApprovedInAdvance() {
        return approvedInAdvance;
    }

    public boolean isOutsideQuota() {
        return outsideQuota;
    }

    public boolean isForced() {
        return forced;
    }

    public boolean isWalkIn() {
        return walkIn;
    }

    public boolean isLateCancellation() {
        return lateCancellation;
    }

    public Instant getOfferedAt() {
        return offeredAt;
    }

    /** Latest bound until the offer mail is delivered, then final (R7). */
    public Instant getOfferExpiresAt() {
        return offerExpiresAt;
    }

    public boolean isOfferFinal() {
        return offerFinal;
    }

    public Long getReplacedBy() {
        return replacedBy;
    }

    public Optional<Explanation> getExplanation() {
        return cause == null
                ? Optional.empty()
                : Optional.of(
                        new Explanation(cause, causeQuota, causeSession, causeReference, null));
    }

    public Profile getProfile() {
        return profile;
    }

    public int getTransitionNo() {
        return transitionNo;
    }
}
