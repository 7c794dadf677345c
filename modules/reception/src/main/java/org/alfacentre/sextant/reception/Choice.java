package org.alfacentre.sextant.reception;

/** Whether a date suits; its words are {@code reception.choice.<name>}. */
public enum Choice {
    YES,
    MAYBE,
    NO
}
