/**
 * What a person needs to take part in a session: stated by them alone, with a consent of its own
 * that can be withdrawn without losing the place, read by the référent handicap alone (domain.md
 * §3.5 and §4.1).
 *
 * <p>A need is health data. It says what is needed, never why; it stands in no mail, log, export of
 * lists or calendar. It is erased when its reason ends: consent withdrawn, enrolment closed, or
 * fifteen days after the session. What stays is a count without a person.
 */
package org.alfacentre.sextant.accommodation;
