package org.alfacentre.sextant.api;

/** What became of asking to do a POST under a key. */
sealed interface Claim {

    /** Nobody did it yet: do it, then tell the answer. */
    record Granted() implements Claim {}

    /** Done before: this was the answer. */
    record Done(RecordedAnswer answer) implements Claim {}

    /** Somebody is doing it this moment. */
    record UnderWay() implements Claim {}

    /** The key was used for something else. */
    record OtherRequest() implements Claim {}
}
