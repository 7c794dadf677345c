package org.alfacentre.sextant.axis.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.axis.CalendarRule;
import org.alfacentre.sextant.axis.registry.DirectGateway;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.junit.jupiter.api.Test;

class CalendarRoundTest {

    /** 09:00 in Paris, in winter. */
    private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");

    private final List<Instant> asked = new ArrayList<>();
    private final CalendarRound round =
            new CalendarRound(rules(CalendarRoundTest::fail, asked::add), new DirectGateway());

    @Test
    void rulesAreAskedOnceAnHourThoughAnotherFails() {
        round.run(NINE);
        round.run(NINE.plusSeconds(5));
        round.run(NINE.plus(Duration.ofHours(1)));

        assertThat(asked).containsExactly(NINE, NINE.plus(Duration.ofHours(1)));
    }

    @Test
    void nobodyIsWrittenToAtNight() {
        round.run(NINE.minusSeconds(1));
        round.run(NINE.plus(Duration.ofHours(11)));

        assertThat(asked).isEmpty();
    }

    @Test
    void theLastRoundOfTheDayBeginsBeforeEightInTheEvening() {
        Instant last = NINE.plus(Duration.ofHours(11)).minusSeconds(1);

        round.run(last);

        assertThat(asked).containsExactly(last);
    }

    private static void fail(Instant now) {
        throw new IllegalStateException("no table");
    }

    private static Extensions rules(CalendarRule... rules) {
        List<Extension<CalendarRule>> all = new ArrayList<>();
        for (CalendarRule it : rules) {
            String name = "rule" + all.size();
            all.add(new Extension<>(name, CalendarRule.class, name, () -> it));
        }
        return new Extensions() {
            @Override
            @SuppressWarnings("unchecked")
            public <P> List<Extension<P>> of(Class<P> point) {
                return (List<Extension<P>>) (List<?>) all;
            }
        };
    }
}
