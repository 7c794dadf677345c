package org.alfacentre.sextant.reporting;

/**
 * How many of those that the directory knows were reached: somebody was present.
 *
 * @param reached null when so few that they stay hidden
 */
public record Reach(long known, Long reached) {

    public Long percent() {
        return Percent.of(reached, known);
    }
}
