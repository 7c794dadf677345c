/**
 * The staff's side of a session's places: who is enrolled, who waits and why, what may be done for
 * them, the quotas, and the requests that await an answer. Every act goes through {@link
 * org.alfacentre.sextant.enrolment.Enrolments}, with its reason (R19).
 */
package org.alfacentre.sextant.enrolment.roll;
