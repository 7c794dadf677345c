package org.alfacentre.sextant.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class PagedTest {

    private static final LongSupplier NOT_ASKED =
            () -> {
                throw new AssertionError("counted");
            };

    @Test
    void theLastPageTellsTheWholeNumber() {
        assertThat(Paged.of(List.of("a", "b"), 0, 3, NOT_ASKED).total()).isEqualTo(2);
        assertThat(Paged.of(List.of("g"), 2, 3, NOT_ASKED).total()).isEqualTo(7);
        assertThat(Paged.of(List.of(), 0, 3, NOT_ASKED).total()).isZero();
    }

    @Test
    void aFullPageAndOneBeyondTheEndAreCounted() {
        assertThat(Paged.of(List.of("a", "b"), 1, 2, () -> 9).total()).isEqualTo(9);
        assertThat(Paged.of(List.of(), 5, 2, () -> 9).total()).isEqualTo(9);
    }

    @Test
    void aNumberCountedBeforeIsNeverLessThanWhatIsSeen() {
        assertThat(Paged.of(List.of("a", "b"), 1, 2, () -> 3).total()).isEqualTo(4);
    }

    @Test
    void everyItemOfAListIsReadOnce() {
        List<Integer> seen = new ArrayList<>();
        Paged.each(
                page -> new Paged<>(page == 0 ? List.of(1, 2) : List.of(3), page, 2, 3), seen::add);
        assertThat(seen).containsExactly(1, 2, 3);
    }
}
