package org.alfacentre.sextant.discrimination;

/** The three steps of the pathway that have sessions. */
public enum Phase {
    AWARENESS,
    SUPPORT,
    GATHERING
}
