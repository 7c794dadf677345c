/**
 * Every mail that Sextant sends. A letter is a row, written in the transaction that causes it and
 * known by its enrolment and transition (R20); words, calendar parts and delivery come later and
 * never under a lock.
 *
 * <p>What is planned for a date follows the date when it moves (R17), and what comes too late is
 * missed, not sent.
 */
package org.alfacentre.sextant.mail;
