package org.alfacentre.sextant.mail;

import java.time.Instant;
import java.util.Map;

/**
 * As a {@link Letter}, to somebody who is not of the directory.
 *
 * @param key makes it unique
 * @param kind {@code <module>.<name>}
 * @param facts as a letter's
 * @param eraseAt when its words are erased, or null for as long as any
 */
public record OutsideLetter(
        String key,
        String kind,
        String module,
        String email,
        String language,
        long session,
        Map<String, Object> facts,
        Instant eraseAt) {

    public OutsideLetter {
        facts = Map.copyOf(facts);
    }
}
