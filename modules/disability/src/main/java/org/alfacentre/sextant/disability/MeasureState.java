package org.alfacentre.sextant.disability;

/** How far a measure is. */
public enum MeasureState {
    PLANNED,
    BOOKED,
    CONFIRMED,
    CANCELLED
}
