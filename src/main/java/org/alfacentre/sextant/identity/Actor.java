package org.alfacentre.sextant.identity;

/**
 * Who does something, as transitions and audit keep it.
 *
 * @param id the person, or null for the system
 * @param name as it was at that moment
 */
public record Actor(Long id, String name) {

    /** Due work and start-up act in nobody's name. */
    public static final Actor SYSTEM = new Actor(null, "Sextant");
}
