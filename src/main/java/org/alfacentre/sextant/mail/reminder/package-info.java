/**
 * The mails that the calendar causes: convocations 15 days before, reminders 7 days and 1 day
 * before, at nine in the morning. They are rows like any other mail, planned soon after a place is
 * given or a session moves, and look at the facts again when they leave.
 */
package org.alfacentre.sextant.mail.reminder;
