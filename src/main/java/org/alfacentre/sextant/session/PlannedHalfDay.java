package org.alfacentre.sextant.session;

/**
 * A half-day as it is asked for.
 *
 * @param n the number of one that exists, or null for the next
 * @param theme null for none
 */
public record PlannedHalfDay(Integer n, Slot slot, String theme) {

    public static PlannedHalfDay of(Slot slot) {
        return new PlannedHalfDay(null, slot, null);
    }

    public static PlannedHalfDay of(Slot slot, String theme) {
        return new PlannedHalfDay(null, slot, theme);
    }
}
