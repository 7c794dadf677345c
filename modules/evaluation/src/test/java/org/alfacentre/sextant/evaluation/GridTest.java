package org.alfacentre.sextant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void aFigureRestingOnFewerThanFiveIsNotShown() {
        var grid = grid(Map.of("18", cell(4), "28", cell(5)));

        assertThat(grid.kind("18")).isEqualTo(Grid.Kind.SUPPRESSED);
        assertThat(grid.figure("18")).isNull();
        assertThat(grid.kind("28")).isEqualTo(Grid.Kind.FIGURE);
        assertThat(grid.figure("28")).isEqualByComparingTo("5");
        assertThat(grid.kind("36")).isEqualTo(Grid.Kind.NONE);
    }

    @Test
    void theTotalIsShownWhenNothingIsHidden() {
        assertThat(grid(Map.of("18", cell(40), "28", cell(5))).people()).isEqualTo(45);
    }

    @Test
    void theTotalWouldTellASingleHiddenCellAndIsWithheld() {
        assertThat(grid(Map.of("18", cell(4), "28", cell(40))).people()).isNull();
    }

    @Test
    void hiddenCellsThatTogetherStaySmallKeepTheTotalBack() {
        assertThat(grid(Map.of("18", cell(1), "28", cell(2), "36", cell(40))).people()).isNull();
        assertThat(grid(Map.of("18", cell(4), "28", cell(3), "36", cell(40))).people())
                .isEqualTo(47);
    }

    private static Grid grid(Map<String, Measure> cells) {
        return new Grid(null, cells);
    }

    private static Measure cell(int people) {
        return new Measure(BigDecimal.valueOf(people), people);
    }
}
