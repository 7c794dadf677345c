package org.alfacentre.sextant.reporting;

/** Whole percents, null where there is nothing to be a part of or the part stays hidden. */
final class Percent {

    private Percent() {}

    static Long of(Long part, Long whole) {
        return part == null || whole == null || whole == 0
                ? null
                : (Long) Math.round(100d * part / whole);
    }
}
