package org.alfacentre.sextant.enrolment;

/** CAP: at most so many of them. HELD: so many places kept for them until released. */
public enum QuotaKind {
    CAP,
    HELD
}
