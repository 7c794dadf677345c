package org.alfacentre.sextant.territories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final List<String> THEMES = List.of("E1", "E2", "E3", "E4");

    @Test
    void everybodyGetsTheFirstWishWhileThereIsRoom() {
        assertThat(Assignment.of(List.of(wishes(1, 0, "E2"), wishes(2, 0, "E3")), THEMES, 4))
                .containsExactlyInAnyOrderEntriesOf(Map.of(1L, "E2", 2L, "E3"));
    }

    @Test
    void ofTwoWithTheSameFirstWishWhoSaidSoFirstIsServed() {
        var late = wishes(1, 60, "E1", "E2");
        var early = wishes(2, 0, "E1", "E3");

        assertThat(Assignment.of(List.of(late, early), THEMES, 1))
                .containsExactlyInAnyOrderEntriesOf(Map.of(2L, "E1", 1L, "E2"));
    }

    @Test
    void everybodysFirstWishComesBeforeAnybodysSecond() {
        var earlySecond = wishes(1, 0, "E1", "E2");
        var first = wishes(2, 30, "E1", "E3");
        var lateFirst = wishes(3, 90, "E2");

        assertThat(Assignment.of(List.of(first, earlySecond, lateFirst), THEMES, 1))
                .containsExactlyInAnyOrderEntriesOf(Map.of(1L, "E1", 3L, "E2", 2L, "E3"));
    }

    @Test
    void whoSaidNothingGetsTheWorkshopWithMostRoom() {
        assertThat(
                        Assignment.of(
                                List.of(Wishes.none(9), wishes(1, 0, "E1"), wishes(2, 5, "E2")),
                                List.of("E1", "E2", "E3"),
                                4))
                .containsEntry(9L, "E3");
    }

    @Test
    void fifteenWithOneWishAllSitAndNoWorkshopIsOverfull() {
        List<Wishes> everybody = new ArrayList<>();
        for (int person = 1; person <= 15; person++) {
            everybody.add(wishes(person, person, "E1"));
        }

        Map<Long, String> seats = Assignment.of(everybody, THEMES, Assignment.roomFor(15, 4));

        assertThat(seats).hasSize(15);
        assertThat(THEMES)
                .allSatisfy(
                        theme ->
                                assertThat(seats.values().stream().filter(theme::equals).count())
                                        .isLessThanOrEqualTo(4));
        assertThat(seats).containsEntry(1L, "E1").containsEntry(4L, "E1");
    }

    @Test
    void theRoomOfAWorkshopIsTheDaySharedOut() {
        assertThat(Assignment.roomFor(15, 4)).isEqualTo(4);
    }

    private static Wishes wishes(long person, int minutes, String... themes) {
        return new Wishes(
                person,
                List.of(themes),
                Instant.parse("2026-03-01T08:00:00Z").plusSeconds(60L * minutes));
    }
}
