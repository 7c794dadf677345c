package org.alfacentre.sextant.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.alfacentre.sextant.time.ParisTime;

/**
 * Which lines of the audit.
 *
 * @param from included
 * @param until excluded
 * @param pattern a LIKE pattern in lower case, with {@code !} as its escape
 */
public record AuditCriteria(Instant from, Instant until, String pattern) {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    /** Days in Paris, both included; null or blank for no bound. */
    public static AuditCriteria of(LocalDate first, LocalDate last, String text) {
        return new AuditCriteria(
                first == null ? Instant.EPOCH : first.atStartOfDay(ParisTime.ZONE).toInstant(),
                last == null ? FAR : last.plusDays(1).atStartOfDay(ParisTime.ZONE).toInstant(),
                pattern(text));
    }

    private static String pattern(String text) {
        return text == null || text.isBlank()
                ? "%"
                : "%" + text.strip().toLowerCase(Locale.FRENCH).replaceAll("[!%_]", "!$0") + "%";
    }
}
