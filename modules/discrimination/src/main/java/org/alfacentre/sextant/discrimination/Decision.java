package org.alfacentre.sextant.discrimination;

/** What becomes of a volunteer. */
public enum Decision {
    PENDING,
    /** One of the places. */
    CHOSEN,
    /** In the ordered reserve: next when a place is given back. */
    RESERVE,
    NOT_CHOSEN
}
