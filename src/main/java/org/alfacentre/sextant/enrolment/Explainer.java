package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** Says why an entry stands where it does, its rank, and what can be done next (R25). */
@ApplicationScoped
public class Explainer {

    @Inject private Words words;

    /** The whole sentence for the person: state, cause, and what to do. */
    public String sentence(EnrolmentLine line, Locale locale) {
        Enrolment entry = line.entry();
        return switch (entry.getStatus()) {
            case WAITING ->
                    words.of(locale, "enrolment.why.waiting", line.rank(), cause(entry, locale));
            case OFFERED ->
                    words.of(
                            locale,
                            "enrolment.why.offered",
                            when(entry.getOfferExpiresAt(), locale));
            default -> {
                String key = "enrolment.why." + entry.getStatus().name().toLowerCase(Locale.ROOT);
                yield words.of(locale, key, cause(entry, locale));
            }
        };
    }

    /** The cause alone, or an empty text when the entry has none. */
    public String cause(Enrolment entry, Locale locale) {
        return entry.getExplanation().map(why -> cause(why, locale)).orElse("");
    }

    public String cause(Explanation why, Locale locale) {
        boolean forList = why.cause() == Cause.HELD_PLACES && why.quota() == null;
        String key = "enrolment.cause." + (forList ? "held-for-list" : why.cause().code());
        String quota = why.quota() == null ? "" : why.quota();
        String reference = why.reference() == null ? "" : why.reference();
        return words.of(locale, key, quota, reference);
    }

    private static String when(Instant instant, Locale locale) {
        String pattern =
                Locale.FRENCH.getLanguage().equals(locale.getLanguage())
                        ? "EEEE d MMMM yyyy 'à' H 'h' mm"
                        : "EEEE d MMMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(ParisTime.local(instant));
    }
}
