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
public class Enrolment extends Row implements Seat {

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

    @Embedded private Offer offer = new Offer();

    @Column(name = "replaced_by")
    private Long replacedBy;

    @Embedded private Grounds grounds;

    @Column(name = "series_id")
    private Long series;

    @Column(name = "needs_approval")
    private boolean needsApproval;

    @Column(name = "request_holds")
    private boolean requestHolds;

    @Column(name = "asked_again")
    private boolean askedAgain;

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
        if (next != Status.OFFERED && offer != null) {
            this.offer = offer.over();
        }
        transitionNo++;
    }

    void because(Explanation why) {
        this.grounds = Grounds.of(why);
    }

    void offer(Offer now) {
        this.offer = now;
    }

    void rank(int newPriority) {
        this.priority = newPriority;
    }

    void approveInAdvance() {
        this.approvedInAdvance = true;
    }

    /** Keeps what the module said of the person (R4, R21). */
    void screened(Screening screening) {
        this.askedAgain = screening.isAskedAgain();
        this.needsApproval = screening.needsApproval();
        this.requestHolds = screening.requestHolds();
        if (screening.outsideQuota()) {
            this.outsideQuota = true;
        }
    }

    /** Whether it is to hold one of the session's places (R23). */
    void count(boolean counted) {
        this.outsideQuota = !counted;
    }

    /** Asks for all sessions of a series or none (R21). */
    void asksForWhole(long wanted) {
        this.series = wanted;
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

    @Override
    public boolean occupies() {
        if (walkIn || outsideQuota) {
            return false;
        }
        return switch (status) {
            case CONFIRMED, OFFERED -> true;
            case REQUESTED -> !isForReview() && (session.isApprovalHolds() || requestHolds);
            default -> false;
        };
    }

    /** Whether it stands or falls with the entries of the same person for the same series. */
    public boolean isWhole() {
        return series != null && status != null && status != Status.CONFIRMED && status.isActive();
    }

    boolean isOfWhole(Enrolment other) {
        return series != null
                && series.equals(other.series)
                && person.getId().equals(other.person.getId());
    }

    /** Its module failed: staff look at it, and it takes nothing meanwhile (Q20). */
    boolean isForReview() {
        return grounds != null && grounds.are(Cause.MODULE_FAILED);
    }

    /** Staff decide before it is confirmed. */
    boolean needsApproval() {
        return !approvedInAdvance && (needsApproval || session.isApprovalRequired());
    }

    /** The module is asked again before it is confirmed (R21). */
    boolean isAskedAgain() {
        return askedAgain;
    }

    /** The series it was asked for as a whole, or null. */
    public Long getSeries() {
        return series;
    }

    public TrainingSession getSession() {
        return session;
    }

    public Person getPerson() {
        return person;
    }

    @Override
    public Status getStatus() {
        return status;
    }

    @Override
    public boolean isActiveOf(long id) {
        return activePerson != null && activePerson == id;
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

    @Override
    public boolean isOutsideQuota() {
        return outsideQuota;
    }

    public boolean isForced() {
        return forced;
    }

    @Override
    public boolean isWalkIn() {
        return walkIn;
    }

    public boolean isLateCancellation() {
        return lateCancellation;
    }

    /** Latest bound until the offer mail is delivered, then final (R7). */
    public Instant getOfferExpiresAt() {
        return offer == null ? null : offer.expiresAt();
    }

    Offer offer() {
        return offer;
    }

    public Long getReplacedBy() {
        return replacedBy;
    }

    public Optional<Explanation> getExplanation() {
        return grounds == null ? Optional.empty() : grounds.told();
    }

    @Override
    public Profile getProfile() {
        return profile;
    }

    public int getTransitionNo() {
        return transitionNo;
    }
}
