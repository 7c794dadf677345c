package org.alfacentre.sextant.enrolment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Quota;
import org.alfacentre.sextant.enrolment.QuotaKind;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** Says in words what places there are, for whom, and until when (R25). */
@ApplicationScoped
public class PlacesTold {

    private static final String NO_DATE = "";

    @Inject private Words words;
    @Inject private Formats formats;

    /** The badge: « 3 places libres », « Complet – 4 personnes en attente »… */
    public String badge(Availability places, Locale locale) {
        return words.of(
                locale,
                "catalogue.places." + places.state(),
                places.free(),
                places.reserved(),
                places.waiting(),
                formats.instant(locale, places.at()));
    }

    /** What the badge leaves out: places kept for some, people who wait for one; or nothing. */
    public String detail(CatalogueEntry entry, Locale locale) {
        Availability places = entry.places();
        if (!places.isOpen()) {
            return NO_DATE;
        }
        if (places.reserved() > 0) {
            return words.of(
                    locale,
                    places.state() == Availability.State.RESERVED
                            ? "catalogue.places.reserved-for"
                            : "catalogue.places.reserved",
                    places.reserved(),
                    String.join(", ", entry.reservedFor()));
        }
        boolean queueBehindQuota =
                places.state() == Availability.State.FREE && places.waiting() > 0;
        return queueBehindQuota
                ? words.of(locale, "catalogue.places.queue", places.waiting())
                : NO_DATE;
    }

    /** The quotas in words, one sentence each. */
    public List<String> quotas(List<Quota> quotas, Locale locale) {
        return quotas.stream().map(quota -> quota(quota, locale)).toList();
    }

    public String quota(Quota quota, Locale locale) {
        boolean cap = quota.getKind() == QuotaKind.CAP;
        Instant end = cap ? quota.getUntil() : quota.getReleaseAt();
        String key = "catalogue.quota." + quota.getKind();
        if (quota.getSelector().isEach()) {
            key += ".each." + quota.getSelector().attribute();
        } else if (quota.getSelector().attribute() == Attribute.FIRST_TIMER) {
            key += ".first";
        }
        String sentence = words.of(locale, key, quota.getSize(), quota.getName());
        return end == null
                ? words.of(locale, "catalogue.quota.always", sentence)
                : words.of(locale, "catalogue.quota.until", sentence, last(locale, end));
    }

    /** A date at midnight ends the day before. */
    private String last(Locale locale, Instant end) {
        return formats.date(locale, ParisTime.day(end.minusSeconds(1)));
    }
}
