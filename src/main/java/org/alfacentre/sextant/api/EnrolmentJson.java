package org.alfacentre.sextant.api;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Explanation;
import org.alfacentre.sextant.enrolment.SeatNumbers;
import org.alfacentre.sextant.enrolment.Transition;

/**
 * An enrolment as REST answers it; {@code fields}: what modules asked, as far as the caller reads.
 */
@JsonbNillable
public record EnrolmentJson(
        Long id,
        Long session,
        Long person,
        String status,
        Integer rank,
        Integer ahead,
        int priority,
        boolean approvedInAdvance,
        boolean outsideQuota,
        boolean walkIn,
        Instant offerExpiresAt,
        boolean lateCancellation,
        Long replacedBy,
        Long series,
        CauseJson cause,
        List<TransitionJson> history,
        Map<String, String> fields) {

    /** Why it stands where it does; {@code detail} in the reader's language. */
    @JsonbNillable
    public record CauseJson(
            String code,
            String detail,
            String quota,
            Long session,
            Instant until,
            String reference) {

        private static CauseJson of(Explanation why, String sentence) {
            return new CauseJson(
                    why.cause().code(),
                    sentence,
                    why.quota(),
                    why.session(),
                    why.until(),
                    why.reference());
        }
    }

    /** One line of the history. */
    @JsonbNillable
    public record TransitionJson(
            int n, Instant at, String by, String from, String to, String reason, Seats seats) {}

    /** The numbers of the session before and after a transition. */
    public record Seats(SeatNumbers before, SeatNumbers after) {}

    static EnrolmentJson of(EnrolmentLine line, String sentence, Map<String, String> fields) {
        Enrolment entry = line.entry();
        return new EnrolmentJson(
                entry.getId(),
                entry.getSession().getId(),
                entry.getPerson().getId(),
                entry.getStatus().name(),
                line.rank(),
                line.ahead(),
                entry.getPriority(),
                entry.isApprovedInAdvance(),
                entry.isOutsideQuota(),
                entry.isWalkIn(),
                entry.getOfferExpiresAt(),
                entry.isLateCancellation(),
                entry.getReplacedBy(),
                entry.getSeries(),
                line.why() == null ? null : CauseJson.of(line.why(), sentence),
                line.history().stream().map(EnrolmentJson::transition).toList(),
                fields);
    }

    private static TransitionJson transition(Transition transition) {
        return new TransitionJson(
                transition.getN(),
                transition.getAt(),
                transition.getActor(),
                transition.getFrom() == null ? null : transition.getFrom().name(),
                transition.getTo().name(),
                transition.getReason(),
                new Seats(transition.getBefore(), transition.getAfter()));
    }
}
