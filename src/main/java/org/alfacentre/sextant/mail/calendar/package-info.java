/**
 * Appointments in the mails of those who have a place: one iCalendar object for each half-day, the
 * same UID for as long as the enrolment lives, a higher SEQUENCE at each change (M12, M13).
 */
package org.alfacentre.sextant.mail.calendar;
