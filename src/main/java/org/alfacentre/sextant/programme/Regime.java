package org.alfacentre.sextant.programme;

/** What the action is in law: it decides which papers exist (domain.md §3.1). */
public enum Regime {
    REUNION,
    INFORMATION,
    FORMATION,
    /** The source cannot tell; treated as FORMATION until the director decides. */
    FORMATION_A_CONFIRMER
}
