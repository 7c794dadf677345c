package org.alfacentre.sextant.coordination;

import java.util.Comparator;
import java.util.List;

/**
 * What the choices come to.
 *
 * @param inOrder the subjects as they came
 * @param answered how many chose at least one
 */
public record SurveyResult(List<Line> inOrder, int answered) {

    /** A subject and how many chose it. */
    public record Line(Subject subject, int votes) {}

    /** What most would work on first; of equal ones the older. */
    public List<Line> ranked() {
        return inOrder.stream().sorted(Comparator.comparing(Line::votes).reversed()).toList();
    }
}
