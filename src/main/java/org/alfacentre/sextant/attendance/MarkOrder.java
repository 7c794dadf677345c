package org.alfacentre.sextant.attendance;

import java.util.Objects;

/**
 * A mark as it is sent.
 *
 * @param key made by the sender; the same key again changes nothing
 */
public record MarkOrder(String key, long enrolment, Presence presence) {

    public MarkOrder {
        Objects.requireNonNull(key);
        Objects.requireNonNull(presence);
    }
}
