package org.alfacentre.sextant.session;

/** What happens to a freed place (R6). */
public enum WaitingListMode {
    /** Given at once, with a link to decline. */
    CONFIRM,
    /** Held for the first of the list until accepted. */
    OFFER,
    /** Kept for the list; staff choose. */
    MANUAL
}
