/**
 * One clock for everything, and what is due by it. Instants are stored in UTC and told in Paris
 * time; working hours leave out weekends and the French public holidays (R7).
 *
 * <p>Due work is rows with a date that a heartbeat claims one by one: a stop loses nothing, several
 * nodes do nothing twice. In test mode the clock stands where it is set.
 */
package org.alfacentre.sextant.time;
