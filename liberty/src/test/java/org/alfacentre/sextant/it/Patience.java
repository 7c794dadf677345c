package org.alfacentre.sextant.it;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Limits in time that hold for a machine which has nothing else to do. */
final class Patience {

    private Patience() {}

    /** The limit, as much longer as more runs on this machine than it has processors. */
    static Duration of(Duration limit) {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        double load = machine.getSystemLoadAverage() / machine.getAvailableProcessors();
        return Duration.ofMillis((long) (limit.toMillis() * Math.max(1, load)));
    }
}
