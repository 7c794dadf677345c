/**
 * Who came: one sheet per half-day, marked and countersigned by those who lead the session (R24).
 *
 * <p>A sheet opens shortly before its half-day, takes marks until it is countersigned, and is then
 * immutable: what was wrong is said by corrections appended to it. Marks carry a key, so that a
 * tablet without network may send them again and again and they count once.
 */
package org.alfacentre.sextant.attendance;
