package org.alfacentre.sextant.axis;

import java.time.Instant;
import java.util.Objects;
import org.alfacentre.sextant.enrolment.QuotaKind;
import org.alfacentre.sextant.enrolment.Selector;

/**
 * A quota as staff write it or a module proposes it for a new session.
 *
 * @param name shown to participants when it is why they wait, such as "Loiret"
 * @param size places, 0 or more
 * @param until end of a CAP, null for none
 * @param releaseAt end of a HELD, null for none
 */
public record QuotaProposal(
        String name,
        QuotaKind kind,
        int size,
        Selector selector,
        Instant until,
        Instant releaseAt) {

    public QuotaProposal {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(selector);
        if (size < 0) {
            throw new IllegalArgumentException("a quota of " + size + " places");
        }
    }

    /** At most {@code size} of those selected, until a date or for good ({@code null}). */
    public static QuotaProposal cap(String name, int size, Selector selector, Instant until) {
        return new QuotaProposal(name, QuotaKind.CAP, size, selector, until, null);
    }

    /** {@code size} places kept for those selected until released, or for good ({@code null}). */
    public static QuotaProposal held(String name, int size, Selector selector, Instant releaseAt) {
        return new QuotaProposal(name, QuotaKind.HELD, size, selector, null, releaseAt);
    }
}
