package org.alfacentre.sextant.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure with the number of persons it rests on. Only {@link #shown()} leaves this package: a
 * figure resting on fewer than five persons could tell who they are (domain.md §2.4).
 */
public record Measure(BigDecimal figure, int people) {

    /** Our proposal [D]: fewer are suppressed. */
    public static final int FEWEST = 5;

    public boolean suppressed() {
        return people < FEWEST;
    }

    /** The figure, or empty when it is suppressed. */
    public Optional<BigDecimal> shown() {
        return suppressed() ? Optional.empty() : Optional.of(figure);
    }
}
