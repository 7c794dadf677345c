package org.alfacentre.sextant.session;

import java.time.LocalTime;

/** Half of a working day, with its default hours (DESIGN §4). */
public enum Period {
    MORNING(LocalTime.of(9, 30), LocalTime.of(12, 30)),
    AFTERNOON(LocalTime.of(14, 0), LocalTime.of(17, 0));

    private final LocalTime start;
    private final LocalTime end;

    Period(LocalTime start, LocalTime end) {
        this.start = start;
        this.end = end;
    }

    public LocalTime start() {
        return start;
    }

    public LocalTime end() {
        return end;
    }
}
