package org.alfacentre.sextant.axis;

import java.time.Instant;

/**
 * A rule of a module's own whose time comes by the calendar: the alert ten days before a session,
 * the reminder before a consent lapses. It finds by itself what is due, as {@link
 * PersonalData#eraseExpired} does.
 *
 * <pre>{@code
 * @Transactional
 * public void apply(Instant now) {
 *     relays.toRemind(now).forEach(it -> post.send("discrimination", "consent", it.person(), about(it)));
 * }
 * }</pre>
 *
 * The kernel asks every hour from 09:00 to 20:00 in Paris, while the module serves: what it writes
 * reaches nobody at night. Doing it twice is harmless, what is left undone is asked for again, and
 * a date that moves takes its rule along. Source: domain.md §2; ADR 113. Since contract 1.3.
 */
public interface CalendarRule {

    /** Does what is due by then. */
    void apply(Instant now);
}
