package org.alfacentre.sextant.mail.mailing;

import java.time.Instant;
import org.alfacentre.sextant.enrolment.Status;

/**
 * Somebody who was invited to a session, and what came of it.
 *
 * @param sentAt null while the invitation has not left
 * @param openedAt when they came by their link, or null
 * @param declinedAt when they said no, or null
 * @param status of their latest enrolment in the session, or null
 */
public record Guest(
        long person,
        String name,
        String email,
        Instant sentAt,
        Instant openedAt,
        Instant declinedAt,
        Status status) {

    /** What staff read of a guest, the most telling first. */
    public enum Answer {
        ENROLLED,
        DECLINED,
        LEFT,
        OPENED,
        SILENT
    }

    public Answer answer() {
        if (status != null) {
            return status.isActive() ? Answer.ENROLLED : Answer.LEFT;
        }
        if (declinedAt != null) {
            return Answer.DECLINED;
        }
        return openedAt == null ? Answer.SILENT : Answer.OPENED;
    }

    /** Told once with all that any of their invitations says. */
    Guest and(Guest other) {
        return new Guest(
                person,
                name,
                email,
                sentAt == null ? other.sentAt : sentAt,
                openedAt == null ? other.openedAt : openedAt,
                declinedAt == null ? other.declinedAt : declinedAt,
                status);
    }
}
