/**
 * What the programme offers, as anybody may read it: published sessions, narrowed to what concerns
 * the reader, with their places told honestly (R25: what is full says so, and who waits).
 */
package org.alfacentre.sextant.enrolment.catalogue;
