package org.alfacentre.sextant.identity;

/** What a person may be to the programme. Everybody signed in is a participant besides. */
public enum Role {
    ADMINISTRATOR,
    STAFF,
    /** Directs the programme: reads all figures, overrides calendar blocks. */
    DIRECTOR,
    TRAINER,
    /** Référent of one regroupement, named by the grant. */
    REFERENT,
    /** Référent handicap: alone sees accommodation needs. */
    DISABILITY_REFERENT,
    DPO,
    PARTICIPANT
}
