package org.alfacentre.sextant.session;

/** DRAFT → PUBLISHED → CLOSED, or CANCELLED from either of the first two. */
public enum SessionStatus {
    DRAFT,
    PUBLISHED,
    CANCELLED,
    CLOSED
}
