package org.alfacentre.sextant.mail.delivery;

/** What became of an attempt. */
sealed interface Outcome {

    record Accepted() implements Outcome {}

    /** It was taken to be sent, and its turn did not come. */
    record Untried() implements Outcome {}

    /**
     * Refused for now; {@code unreachable}: the server itself cannot be used, others need not try.
     */
    record Later(String why, boolean unreachable) implements Outcome {}

    /** The whole of it was handed over, and the server's answer never came. */
    record Doubtful(String why) implements Outcome {}

    /** Refused for good. */
    record Never(String why) implements Outcome {}
}
