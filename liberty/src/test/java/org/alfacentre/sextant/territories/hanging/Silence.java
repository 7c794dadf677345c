package org.alfacentre.sextant.territories.hanging;

import java.util.concurrent.CountDownLatch;

/** The answer that never comes. */
final class Silence {

    private Silence() {}

    static <T> T forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("interrupted");
    }
}
