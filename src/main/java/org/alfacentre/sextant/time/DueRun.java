package org.alfacentre.sextant.time;

import java.time.Instant;

/**
 * A part of the heartbeat: work that finds by itself what is due. The timer of each node and the
 * test clock call all of them, in order; two nodes at once, or twice the same instant, is harmless.
 */
public interface DueRun {

    /**
     * Does what is due by then.
     *
     * @return whether it has broken off so that the others have their turn: all of them are run
     *     again at once
     */
    boolean run(Instant now);

    /** Lower goes first: the agenda, whose work causes mails, before the mails. */
    int order();
}
