package org.alfacentre.sextant.reception;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the answers come to.
 *
 * @param lines one for each date, earliest first
 * @param answered how many persons answered to at least one date
 * @param invited how many the regroupement counts
 */
public record PollResult(List<Line> lines, int answered, int invited) {

    /** The answers to one date. */
    public record Line(long option, PollDate date, int yes, int maybe, int no) {}

    private static final Comparator<Line> MOST_FAVOURABLE =
            Comparator.comparingInt(Line::yes)
                    .thenComparingInt(line -> line.yes() + line.maybe())
                    .thenComparing(Line::date, Comparator.reverseOrder());

    /**
     * The date with most "yes", then most "yes" or "maybe", then the earliest; empty while nobody
     * could come to any.
     */
    public Optional<Line> best() {
        return lines.stream().filter(line -> line.yes() + line.maybe() > 0).max(MOST_FAVOURABLE);
    }

    /** For a page: whether this is the line to choose. */
    public boolean isBest(Line line) {
        return best().filter(line::equals).isPresent();
    }
}
