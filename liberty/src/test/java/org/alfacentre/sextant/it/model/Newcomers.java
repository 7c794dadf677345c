package org.alfacentre.sextant.it.model;

import java.util.Optional;

/** Those who ask for a place (R1, R2, R11, R18). */
final class Newcomers {

    private final Region region;
    private final Meeting meeting;

    Newcomers(Region region, Meeting meeting) {
        this.region = region;
        this.meeting = meeting;
    }

    Reply enrol(Somebody person) {
        if (isThere(person)) {
            return Reply.DONE;
        }
        if (!region.now.isBefore(meeting.terms.closes())) {
            return Reply.refused("window-closed");
        }
        if (region.isTaken(person, meeting, null)) {
            return Reply.refused("overlap");
        }
        Optional<String> obstacle = meeting.obstacle(person, region.now);
        if (obstacle.isPresent() || meeting.isAwaited(person, region.now)) {
            return await(person);
        }
        if (meeting.terms.approval()) {
            region.join(meeting, person, "REQUESTED", "request-received");
        } else {
            region.join(meeting, person, "CONFIRMED", "confirmation");
        }
        return Reply.CREATED;
    }

    Reply force(Somebody person) {
        if (isThere(person)) {
            return Reply.DONE;
        }
        if (region.isTaken(person, meeting, null)) {
            return Reply.refused("overlap");
        }
        region.join(meeting, person, "CONFIRMED", "confirmation");
        return Reply.CREATED;
    }

    private Reply await(Somebody person) {
        Integer limit = meeting.terms.limit();
        if (limit != null && meeting.queue().size() >= limit) {
            return Reply.refused("list-full");
        }
        region.join(meeting, person, "WAITING", "waiting");
        return Reply.CREATED;
    }

    private boolean isThere(Somebody person) {
        return meeting.of(person).filter(Entry::isActive).isPresent();
    }
}
