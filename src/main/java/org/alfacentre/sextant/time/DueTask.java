package org.alfacentre.sextant.time;

import java.time.Instant;

/** A kind of due work: one bean for each. Doing it twice must be harmless. */
public interface DueTask {

    /** Its name in the table, such as {@code offer-expiry}. */
    String kind();

    /**
     * Does it, in a transaction of its own. What no longer applies is left alone.
     *
     * @param subject id of what it is about
     * @param dueAt the date it was planned for
     */
    void run(long subject, Instant dueAt);
}
