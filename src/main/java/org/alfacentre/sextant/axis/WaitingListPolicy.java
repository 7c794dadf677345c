package org.alfacentre.sextant.axis;

import org.alfacentre.sextant.session.WaitingListRules;

/**
 * How an action's waiting lists move. On failure the kernel's default holds and is flagged.
 *
 * <pre>{@code
 * public int priority(SessionFacts session, Candidate candidate) {
 *     return Functions.isReferent(candidate.function()) ? 10 : 0;
 * }
 * }</pre>
 *
 * Source: DESIGN §3; R3, R6, R7.
 */
public interface WaitingListPolicy extends ForActions {

    /** The rules a new session starts with; staff may change them. */
    default WaitingListRules rules(SessionFacts session) {
        return WaitingListRules.DEFAULT;
    }

    /** A newcomer's priority in the queue, higher first (R3). */
    default int priority(SessionFacts session, Candidate candidate) {
        return 0;
    }
}
