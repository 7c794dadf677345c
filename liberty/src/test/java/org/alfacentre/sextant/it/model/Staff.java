package org.alfacentre.sextant.it.model;

import java.util.List;

/** What staff change of a session as a whole (R4, R6, R10). */
final class Staff {

    private final Region region;
    private final Meeting meeting;

    Staff(Region region, Meeting meeting) {
        this.region = region;
        this.meeting = meeting;
    }

    Reply does(Act act) {
        switch (act.verb()) {
            case RESIZE -> {
                if (held(meeting.shares) > places(act.capacity())) {
                    return Reply.refused();
                }
                meeting.capacity = act.capacity();
            }
            case RATION -> {
                List<Share> shares = Trials.shares(act);
                if (held(shares) > places(meeting.capacity)) {
                    return Reply.refused();
                }
                meeting.shares = shares;
            }
            case MODE -> meeting.mode = act.mode();
            default -> meeting.paused = act.value() % 2 == 1;
        }
        new Walk(region, meeting).walk();
        return Reply.DONE;
    }

    private static int held(List<Share> shares) {
        return shares.stream().filter(Share::held).mapToInt(Share::size).sum();
    }

    private static int places(Integer capacity) {
        return capacity == null ? Integer.MAX_VALUE : capacity;
    }
}
