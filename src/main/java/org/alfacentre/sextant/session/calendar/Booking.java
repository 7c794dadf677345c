package org.alfacentre.sextant.session.calendar;

import java.time.Instant;
import java.util.Comparator;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.calendar.Plan.Half;

/** A room or a trainer taken by another session; {@code what} is its name. */
public record Booking(
        String what, String code, String title, SessionStatus status, Instant start, Instant end) {

    /** Firm ones first: two drafts may want the same room, the first published gets it. */
    static final Comparator<Booking> FIRM_FIRST =
            Comparator.comparing((Booking booking) -> booking.isDraft())
                    .thenComparing(Booking::code);

    /** The session's title without the quotation marks it may bear: the sentences have theirs. */
    String quoted() {
        return title.replaceAll("^«[\\s\u00a0\u202f]*|[\\s\u00a0\u202f]*»$", "");
    }

    boolean isDraft() {
        return status == SessionStatus.DRAFT;
    }

    boolean overlaps(Half half) {
        return start.isBefore(half.end()) && half.start().isBefore(end);
    }
}
