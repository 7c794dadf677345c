package org.alfacentre.sextant.trades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {

    @Test
    void withoutALimitAllGoTogether() {
        assertThat(Groups.of(visitors(22), null)).hasSize(1);
    }

    @Test
    void theHostsLimitMakesAsFewGroupsAsItTakesOfAboutTheSameSize() {
        assertThat(Groups.of(visitors(22), 8)).extracting(List::size).containsExactly(8, 7, 7);
        assertThat(Groups.of(visitors(16), 8)).extracting(List::size).containsExactly(8, 8);
        assertThat(Groups.of(visitors(3), 1)).extracting(List::size).containsExactly(1, 1, 1);
    }

    @Test
    void everybodyIsInOneGroup() {
        assertThat(Groups.of(visitors(25), 6).stream().flatMap(List::stream))
                .containsExactlyElementsOf(visitors(25));
    }

    @Test
    void nobodyIsNoGroup() {
        assertThat(Groups.of(List.of(), 8)).isEmpty();
    }

    private static List<Integer> visitors(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
