package org.alfacentre.sextant.guard;

import java.util.Optional;

/** Sextant as the guard handles it. */
interface Application {

    void stop();

    /**
     * Starts it and waits until it serves.
     *
     * @return why it does not serve, or nothing when it does
     */
    Optional<String> startAndAsk();
}
