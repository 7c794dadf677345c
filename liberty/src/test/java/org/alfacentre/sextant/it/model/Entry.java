package org.alfacentre.sextant.it.model;

import java.time.LocalDateTime;
import java.util.Set;

/** A person's entry in a meeting of the model. */
final class Entry {

    private static final Set<String> ACTIVE =
            Set.of("REQUESTED", "WAITING", "OFFERED", "CONFIRMED");

    final Somebody person;
    final int joined;
    String status;
    int priority;
    boolean approvedInAdvance;
    LocalDateTime offeredAt;
    LocalDateTime expiry;
    boolean delivered;

    Entry(Somebody person, int joined) {
        this.person = person;
        this.joined = joined;
    }

    Entry copy() {
        Entry copy = new Entry(person, joined);
        copy.status = status;
        copy.priority = priority;
        copy.approvedInAdvance = approvedInAdvance;
        copy.offeredAt = offeredAt;
        copy.expiry = expiry;
        copy.delivered = delivered;
        return copy;
    }

    boolean isActive() {
        return ACTIVE.contains(status);
    }

    boolean is(String... any) {
        return Set.of(any).contains(status);
    }
}
