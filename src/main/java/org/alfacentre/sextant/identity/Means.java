package org.alfacentre.sextant.identity;

/** How a person showed who they are. */
public enum Means {
    PASSWORD,
    /** A one-time link sent to their address at their demand: as good as a password. */
    MAIL,
    /** The personal link of a mail about a place: a participant and nothing more. */
    PERSONAL_LINK,
    TOKEN
}
