package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Quota;
import org.alfacentre.sextant.enrolment.QuotaKind;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.time.ParisTime;

/** Reads the lines of the quota editor, everything wrong with them said at once at its field. */
@ApplicationScoped
class QuotaReading {

    private static final int LONGEST_NAME = 120;
    private static final int MOST_PLACES = 9999;

    @Inject private QuotaValues values;

    QuotaRow row(int n, Quota quota, Locale locale) {
        Selector selector = quota.getSelector();
        LocalDate last = lastDay(quota);
        return new QuotaRow(
                n,
                quota.getName(),
                quota.getKind().name(),
                String.valueOf(quota.getSize()),
                selector.attribute().name(),
                values.shown(selector.attribute(), selector.value(), locale),
                last == null ? "" : last.toString());
    }

    List<String> suggestions(Locale locale) {
        return values.suggestions(locale);
    }

    List<QuotaProposal> proposals(List<QuotaRow> rows, Locale locale) {
        var checks = new Checks();
        List<QuotaProposal> read =
                rows.stream()
                        .filter(row -> !row.isBlank())
                        .map(row -> read(row, checks, locale))
                        .toList();
        checks.refuseIfWrong();
        return read;
    }

    private QuotaProposal read(QuotaRow row, Checks checks, Locale locale) {
        String name = checks.required("name-" + row.n(), row.name(), LONGEST_NAME);
        QuotaKind kind = row.kind().equals("HELD") ? QuotaKind.HELD : QuotaKind.CAP;
        Attribute attribute = Attribute.valueOf(row.attribute());
        Selector selector = selector(row, attribute, checks, locale);
        if (kind == QuotaKind.HELD && selector.isEach()) {
            checks.wrong("value-" + row.n(), "held-for-each");
        }
        int size = size(row, checks);
        Instant end = end(row, checks);
        return kind == QuotaKind.CAP
                ? QuotaProposal.cap(String.valueOf(name), size, selector, end)
                : QuotaProposal.held(String.valueOf(name), size, selector, end);
    }

    private Selector selector(QuotaRow row, Attribute attribute, Checks checks, Locale locale) {
        if (row.value().isEmpty()) {
            return Selector.each(attribute);
        }
        String stored = values.stored(attribute, row.value(), locale).orElse(null);
        if (stored == null) {
            checks.wrong("value-" + row.n(), "unknown-value", row.value());
        }
        return new Selector(attribute, stored);
    }

    private static int size(QuotaRow row, Checks checks) {
        if (!row.size().matches("\\d{1,4}")) {
            checks.wrong("size-" + row.n(), "out-of-range", 0, MOST_PLACES);
            return 0;
        }
        return Integer.parseInt(row.size());
    }

    /** The last day counts: what ends is the beginning of the next. */
    private static Instant end(QuotaRow row, Checks checks) {
        if (row.end().isEmpty()) {
            return null;
        }
        try {
            return ParisTime.at(LocalDate.parse(row.end()).plusDays(1), LocalTime.MIDNIGHT);
        } catch (DateTimeParseException none) {
            checks.wrong("end-" + row.n(), "bad-date", row.end());
            return null;
        }
    }

    static Instant end(QuotaProposal proposal) {
        return proposal.kind() == QuotaKind.CAP ? proposal.until() : proposal.releaseAt();
    }

    static QuotaProposal proposal(Quota quota) {
        return new QuotaProposal(
                quota.getName(),
                quota.getKind(),
                quota.getSize(),
                quota.getSelector(),
                quota.getUntil(),
                quota.getReleaseAt());
    }

    static LocalDate lastDay(Quota quota) {
        Instant end = end(proposal(quota));
        return end == null ? null : ParisTime.day(end.minusSeconds(1));
    }
}
