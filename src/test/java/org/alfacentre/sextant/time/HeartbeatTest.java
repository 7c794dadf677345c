package org.alfacentre.sextant.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");

    private final List<Instant> runs = new ArrayList<>();
    private final SextantClock clock = new SextantClock();

    @Test
    void whatWasBrokenOffGoesOnAtOnceWithTheTimeItIsByThen() {
        clock.standAt(NINE);

        new Heartbeat(breakingOff(2), clock).beat();

        assertThat(runs)
                .containsExactly(
                        NINE, NINE.plus(Duration.ofSeconds(10)), NINE.plus(Duration.ofSeconds(20)));
    }

    /** Runs that take ten seconds and break off so many times. */
    private DueRuns breakingOff(int times) {
        return new DueRuns() {
            @Override
            public boolean run(Instant now) {
                runs.add(now);
                clock.standAt(now.plus(Duration.ofSeconds(10)));
                return runs.size() <= times;
            }
        };
    }
}
