package org.alfacentre.sextant.mail.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How many messages are taken at once. What is taken and not noted when a node dies is in doubt:
 * one at a time, therefore, but of a mailing as many as the server takes in a moment. One stride
 * may be on the way while another is taken or noted.
 */
final class Stride {

    static final int MOST = 10;

    private static final Duration MOMENT = Duration.ofMillis(250);

    private final Clock clock;
    private volatile int length = 1;
    private Instant begin = Instant.MIN;

    Stride(Clock clock) {
        this.clock = clock;
    }

    /** How many of the messages to take, from the first. */
    int length(List<Claims.Due> ahead) {
        return (int)
                Math.max(1, ahead.stream().limit(length).takeWhile(Claims.Due::toMany).count());
    }

    void begin() {
        begin = clock.instant();
    }

    /** Whether the moment has passed: what was taken and not sent by now waits for the next one. */
    boolean isOver() {
        return clock.instant().isAfter(begin.plus(MOMENT));
    }

    /** Makes the next one longer, or shorter when this one took its moment. */
    void end() {
        length = isOver() ? Math.max(1, length / 2) : Math.min(MOST, length * 2);
    }
}
