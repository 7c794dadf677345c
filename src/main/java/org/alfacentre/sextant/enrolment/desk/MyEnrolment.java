package org.alfacentre.sextant.enrolment.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.session.TrainingSession;

/**
 * One of the reader's enrolments.
 *
 * @param sentence why it stands where it does and what comes next (R25)
 */
public record MyEnrolment(EnrolmentLine line, String sentence, Instant now)
        implements Comparable<MyEnrolment> {

    private static final Comparator<MyEnrolment> OFFERS_THEN_DATES =
            Comparator.comparing((MyEnrolment it) -> it.entry().getStatus() != Status.OFFERED)
                    .thenComparing(
                            it -> it.getSession().getStartsAt(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(MyEnrolment::getId);

    private static final Set<Status> MAY_JOIN_AGAIN =
            Set.of(Status.EXPIRED, Status.DECLINED, Status.CANCELLED);

    public Enrolment entry() {
        return line.entry();
    }

    public Long getId() {
        return entry().getId();
    }

    public Status getStatus() {
        return entry().getStatus();
    }

    public Integer getRank() {
        return line.rank();
    }

    public TrainingSession getSession() {
        return entry().getSession();
    }

    public String getSentence() {
        return sentence;
    }

    /** When an offer must be answered, or null. */
    public Instant getDeadline() {
        return entry().getOfferExpiresAt();
    }

    public boolean isUpcoming() {
        return entry().isActive() && !getSession().isOver(now);
    }

    public boolean isOffered() {
        return getStatus() == Status.OFFERED;
    }

    public boolean isWaiting() {
        return getStatus() == Status.WAITING || getStatus() == Status.REQUESTED;
    }

    public boolean isConfirmed() {
        return getStatus() == Status.CONFIRMED;
    }

    /** Cancelling now is noted as late, and said before it is done (R12). */
    public boolean isLate() {
        return isConfirmed() && getSession().getWindow().isLateToCancel(now);
    }

    public boolean isLateCancellation() {
        return entry().isLateCancellation();
    }

    /** Closed, while the session still takes enrolments: the person may join again (R8). */
    public boolean isRejoinable() {
        return MAY_JOIN_AGAIN.contains(getStatus())
                && getSession().isPublished()
                && !getSession().hasStarted(now)
                && getSession().getWindow().isOpen(now);
    }

    /** Whether the act is one for this state and moment. */
    public boolean allows(String act) {
        return switch (act) {
            case "accept", "decline" -> isOffered();
            case "cancel" -> isUpcoming() && !isOffered();
            case "substitute" -> isUpcoming() && isConfirmed();
            default -> false;
        };
    }

    public boolean isCancellable() {
        return allows("cancel");
    }

    public boolean isSubstitutable() {
        return allows("substitute");
    }

    /** Asked for with other sessions of its series, and not confirmed yet (R21). */
    public boolean isWhole() {
        return entry().isWhole();
    }

    @Override
    public int compareTo(MyEnrolment other) {
        return OFFERS_THEN_DATES.compare(this, other);
    }
}
