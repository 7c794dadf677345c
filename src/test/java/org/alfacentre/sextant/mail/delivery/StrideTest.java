package org.alfacentre.sextant.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrideTest {

    private static final Claims.Due OF_MAILING = new Claims.Due(1, true);
    private static final Claims.Due ALONE = new Claims.Due(2, false);
    private static final List<Claims.Due> MANY = Collections.nCopies(100, OF_MAILING);

    private final TestClock clock = new TestClock();
    private final Stride stride = new Stride(clock);

    private void take(Duration time) {
        stride.begin();
        clock.pass(time);
        stride.end();
    }

    @Test
    void itGrowsWithAServerThatIsFastAndHasALimit() {
        assertThat(stride.length(MANY)).isEqualTo(1);
        take(Duration.ofMillis(3));
        assertThat(stride.length(MANY)).isEqualTo(2);
        for (int n = 0; n < 10; n++) {
            take(Duration.ofMillis(30));
        }
        assertThat(stride.length(MANY)).isEqualTo(Stride.MOST);
    }

    @Test
    void aServerThatIsSlowGetsOneAtATime() {
        take(Duration.ofMillis(3));
        take(Duration.ofMillis(3));
        take(Duration.ofSeconds(20));
        assertThat(stride.length(MANY)).isEqualTo(2);
        take(Duration.ofSeconds(20));
        take(Duration.ofSeconds(20));
        assertThat(stride.length(MANY)).isEqualTo(1);
    }

    @Test
    void whatIsNoMailingGoesAlone() {
        take(Duration.ofMillis(3));
        take(Duration.ofMillis(3));
        assertThat(stride.length(List.of(ALONE, ALONE, OF_MAILING))).isEqualTo(1);
        assertThat(stride.length(List.of(OF_MAILING, OF_MAILING, ALONE, OF_MAILING))).isEqualTo(2);
        assertThat(stride.length(List.of(OF_MAILING))).isEqualTo(1);
    }

    @Test
    void itIsOverWhenItsMomentHasPassed() {
        stride.begin();
        assertThat(stride.isOver()).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(stride.isOver()).isTrue();
    }
}
