package org.alfacentre.sextant.it.model;

import java.time.LocalDateTime;
import java.util.Optional;

/** Promotion: freed places go to the queue (R4, R5, R6, R9). */
final class Walk {

    private static final int LATEST_START = 4;

    private final Region region;
    private final Meeting meeting;

    Walk(Region region, Meeting meeting) {
        this.region = region;
        this.meeting = meeting;
    }

    void walk() {
        if (meeting.isForStaff(region.now)) {
            return;
        }
        Optional<Entry> next = meeting.nextInLine(region.now);
        while (next.isPresent() && hasPlaceBesideRequests()) {
            promote(next.get());
            next = meeting.nextInLine(region.now);
        }
    }

    /** A request that holds no place was still given one of the free places to wait for. */
    private boolean hasPlaceBesideRequests() {
        long requests = meeting.entries.stream().filter(entry -> entry.is("REQUESTED")).count();
        return meeting.capacity == null
                || meeting.terms.holdsPlace()
                || meeting.occupying() + requests < meeting.capacity;
    }

    private void promote(Entry entry) {
        if (meeting.terms.approval() && !entry.approvedInAdvance) {
            region.become(meeting, entry, "REQUESTED", "request-received");
        } else if (meeting.mode.equals("CONFIRM") && !region.isTaken(entry.person, meeting, null)) {
            region.become(meeting, entry, "CONFIRMED", "confirmation");
        } else {
            entry.offeredAt = region.now;
            entry.delivered = false;
            entry.expiry = expiry(latestStart(entry));
            region.become(meeting, entry, "OFFERED", "offer");
        }
    }

    /** R7: the mail arrived, the deadline is final. */
    void delivered(Entry entry) {
        LocalDateTime latest = latestStart(entry);
        entry.delivered = true;
        entry.expiry = expiry(region.now.isBefore(latest) ? region.now : latest);
    }

    private static LocalDateTime latestStart(Entry entry) {
        return OfficeHours.plus(entry.offeredAt, LATEST_START);
    }

    private LocalDateTime expiry(LocalDateTime start) {
        LocalDateTime full = OfficeHours.plus(start, Terms.OFFER_HOURS);
        LocalDateTime cutOff = meeting.terms.cutOff();
        return full.isBefore(cutOff) ? full : cutOff;
    }
}
