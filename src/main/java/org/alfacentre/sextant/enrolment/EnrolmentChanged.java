package org.alfacentre.sextant.enrolment;

/**
 * Fired inside the transaction of each transition; observers write rows only and never wait.
 *
 * @param from null for a new entry
 */
public record EnrolmentChanged(Enrolment enrolment, Status from, Status to) {}
