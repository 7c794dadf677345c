package org.alfacentre.sextant.enrolment;

/** How many entries a session has in each active state. */
public record SeatNumbers(int confirmed, int offered, int requested, int waiting) {}
