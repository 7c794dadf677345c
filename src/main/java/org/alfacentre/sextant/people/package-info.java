/**
 * The directory: persons, their organisations, reception places and local networks, in the six
 * départements.
 *
 * <p>A person's département is their own, else their organisation's. Structures change their names:
 * labels have dates, history is not renamed. Erasing a person leaves a placeholder where evidence
 * has to stay.
 */
package org.alfacentre.sextant.people;
