package org.alfacentre.sextant.mail;

import java.util.EnumSet;
import java.util.Set;

/** Where a message stands. */
public enum MessageState {
    /** Waits for its date or for the next run. */
    QUEUED,
    /**
     * Must not go now: unpublished session, stop switch, failed or absent module, no place or
     * hours.
     */
    WITHHELD,
    /** Claimed by a node, on its way. */
    INFLIGHT,
    /** Refused for now by the server, tried again later. */
    RETRY,
    SENT,
    FAILED,
    /** Its date passed while nobody could send it; not sent after the fact. */
    MISSED,
    /** No longer concerns the recipient. */
    ABORTED,
    /** The server may have taken it: the node or the connection died before either could say. */
    IN_DOUBT;

    /** It may leave yet. */
    public static final Set<MessageState> PENDING = EnumSet.of(QUEUED, RETRY, WITHHELD);
}
