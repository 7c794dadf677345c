package org.alfacentre.sextant.axis;

import java.util.Set;
import org.alfacentre.sextant.session.WaitingListRules;

/** How an action's waiting lists move. On failure the kernel's default holds and is flagged. */
public interface WaitingListPolicy {

    /** The actions it speaks for. */
    Set<String> actions();

    /** The rules a new session starts with; staff may change them. */
    default WaitingListRules rules(SessionFacts session) {
        return WaitingListRules.DEFAULT;
    }

    /** A newcomer's priority in the queue, higher first (R3). */
    default int priority(SessionFacts session, Candidate candidate) {
        return 0;
    }
}
