/**
 * The participant's counter: a session's page, asking for a place in two steps, registering with a
 * first enrolment, and one's own enrolments. It holds no rule of places: {@link
 * org.alfacentre.sextant.enrolment.Enrolments} does.
 */
package org.alfacentre.sextant.enrolment.desk;
