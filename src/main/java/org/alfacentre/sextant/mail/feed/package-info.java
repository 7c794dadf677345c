/**
 * Private calendars for a calendar program: what a person has a place at, what a trainer holds,
 * what happens in a room or an axis. Who has the address reads it; it is kept only as a hash and
 * can be revoked. No names of participants, nothing of anybody's health.
 */
package org.alfacentre.sextant.mail.feed;
