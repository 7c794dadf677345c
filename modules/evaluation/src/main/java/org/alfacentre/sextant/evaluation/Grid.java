package org.alfacentre.sextant.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * An indicator's figures of one quarter, a cell for each département.
 *
 * @param cells by the département's code; one without a figure has none
 */
public record Grid(Indicator indicator, Map<String, Measure> cells) {

    /** What a page or a file writes in a cell. */
    public enum Kind {
        FIGURE,
        SUPPRESSED,
        NONE
    }

    public Kind kind(String departement) {
        Measure cell = cells.get(departement);
        if (cell == null) {
            return Kind.NONE;
        }
        return cell.suppressed() ? Kind.SUPPRESSED : Kind.FIGURE;
    }

    /** The figure of a cell that is shown, else null. */
    public BigDecimal figure(String departement) {
        Measure cell = cells.get(departement);
        return cell == null ? null : cell.shown().orElse(null);
    }

    /**
     * How many persons the region's figures rest on, or null: with one suppressed cell, or several
     * that together stay small, the others and the total would give it away by subtraction.
     */
    public Integer people() {
        List<Measure> hidden = cells.values().stream().filter(Measure::suppressed).toList();
        int behind = hidden.stream().mapToInt(Measure::people).sum();
        boolean tells = hidden.size() == 1 || (hidden.size() > 1 && behind < Measure.FEWEST);
        return tells || cells.isEmpty()
                ? null
                : cells.values().stream().mapToInt(Measure::people).sum();
    }
}
