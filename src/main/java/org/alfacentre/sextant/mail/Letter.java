package org.alfacentre.sextant.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfacentre.sextant.people.Person;

/**
 * A mail that something asks for: what to tell whom, in facts; words come when it is sent.
 *
 * @param key makes it unique: a second letter of the same key is not written (R20)
 * @param kind a kernel kind of REST's list, or {@code <module>.<name>}
 * @param module the module whose kind it is, or null
 * @param session id, or null
 * @param enrolment id, or null
 * @param transition number of the enrolment's transition it tells, or null
 * @param facts text, numbers, booleans, instants as ISO text, and lists or maps of such: what was
 *     true when it was caused; stored as JSON
 * @param dueAt not sent before
 * @param expiresAt MISSED when not sent by then; null for never
 */
public record Letter(
        String key,
        String kind,
        String module,
        Person person,
        Long session,
        Long enrolment,
        Integer transition,
        Map<String, Object> facts,
        Instant dueAt,
        Instant expiresAt) {

    private static final List<String> ONCE_AT_MOST =
            List.of("reminder", "ahead:", "after:", "mailing:", "invitation:");

    public Letter {
        Objects.requireNonNull(key);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(person);
        facts = Map.copyOf(facts);
    }

    /** Reminders and mass mail: twice is worse than not at all. */
    boolean isOnceAtMost() {
        return ONCE_AT_MOST.stream().anyMatch(key::startsWith);
    }
}
