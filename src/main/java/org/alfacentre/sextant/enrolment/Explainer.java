package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.WaitingListMode;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;

/** Says why an entry stands where it does, its rank, and what can be done next (R25). */
@ApplicationScoped
public class Explainer {

    @Inject private Words words;
    @Inject private Formats formats;
    @Inject private Promotion promotion;
    @Inject private Clock clock;

    /** The whole sentence for the person: state, cause, and what to do. */
    public String sentence(EnrolmentLine line, Locale locale) {
        Enrolment entry = line.entry();
        return switch (entry.getStatus()) {
            case WAITING ->
                    words.of(
                            locale,
                            "enrolment.why.waiting",
                            line.rank(),
                            cause(line, locale),
                            ahead(line, locale),
                            next(entry.getSession(), locale));
            case OFFERED ->
                    words.of(
                            locale,
                            "enrolment.why.offered",
                            formats.instant(locale, entry.getOfferExpiresAt()));
            case CONFIRMED -> confirmed(entry, locale);
            default -> {
                String key = "enrolment.why." + entry.getStatus().name().toLowerCase(Locale.ROOT);
                yield words.of(locale, key, cause(entry, locale));
            }
        };
    }

    /** How many are before them for the next place they could have; empty where it is not known. */
    private String ahead(EnrolmentLine line, Locale locale) {
        if (line.ahead() == null || line.rank() == 1) {
            return "";
        }
        String key = "enrolment.why.ahead." + (line.ahead() == 0 ? "none" : "some");
        return words.of(locale, key, line.ahead());
    }

    private String confirmed(Enrolment entry, Locale locale) {
        boolean dated = entry.getSession().getStartsAt() != null;
        return words.of(locale, "enrolment.why.confirmed" + (dated ? "" : ".no-date"));
    }

    /** What one who waits in this session can expect now: by the mode of its list, or by staff. */
    public String next(TrainingSession session, Locale locale) {
        boolean forStaff = promotion.isForStaff(session, clock.instant());
        WaitingListMode mode =
                forStaff ? WaitingListMode.MANUAL : session.getWaitingList().getMode();
        return words.of(locale, "enrolment.next." + mode);
    }

    /** The cause alone, or an empty text where there is none. */
    public String cause(EnrolmentLine line, Locale locale) {
        return line.why() == null ? "" : cause(line.why(), locale);
    }

    /** The same as an entry keeps it that does not wait. */
    public String cause(Enrolment entry, Locale locale) {
        return entry.getExplanation().map(why -> cause(why, locale)).orElse("");
    }

    public String cause(Explanation why, Locale locale) {
        boolean forList = why.cause() == Cause.HELD_PLACES && why.quota() == null;
        String key = "enrolment.cause." + (forList ? "held-for-list" : why.cause().code());
        String quota = why.quota() == null ? "" : why.quota();
        String reference = why.reference() == null ? "" : why.reference();
        String cause = words.of(locale, key, quota, reference);
        return why.until() == null
                ? cause
                : cause
                        + " "
                        + words.of(locale, "enrolment.until", formats.instant(locale, why.until()));
    }
}
