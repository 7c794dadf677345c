package org.alfacentre.sextant.axis;

/**
 * Told when a session is published, moved, cancelled or attended, once its transaction is over; at
 * least once, and again when it fails, as an {@link EnrolmentListener}.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class PollsEnd implements SessionListener {
 *     public void published(SessionCard session) { polls.close(session.id()); }
 * }
 * }</pre>
 *
 * Source: DESIGN §3; R16, R17.
 */
public interface SessionListener extends ForActions {

    default void published(SessionCard session) {}

    /** With its new dates. */
    default void moved(SessionCard session) {}

    default void cancelled(SessionCard session) {}

    /**
     * A sheet of it says who was there: countersigned, or written on after that or after its
     * half-day. Since contract 1.3.
     */
    default void attended(SessionCard session) {}
}
