package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** What the sheet's page says, in its reader's language. */
@RequestScoped
class SheetWords {

    /** The script's words: its name of each, the key behind {@code attendance.script-}. */
    private static final List<String> SCRIPT =
            List.of(
                    "pending",
                    "saved",
                    "failed",
                    "minutes",
                    "counter",
                    "counterOne",
                    "counterExtra",
                    "offline",
                    "offlineOne",
                    "offlineNone",
                    "signedOut",
                    "needsNetwork",
                    "sendFirst",
                    "add",
                    "missing",
                    "missingOne",
                    "isWAITING",
                    "isOFFERED",
                    "isREQUESTED",
                    "isCONFIRMED");

    @Inject private Words words;
    @Inject private Formats formats;
    @Inject private Reader reader;
    @Inject private Clock clock;

    static String statusKey(Presence.Status status) {
        return "attendance.status-" + status.name().toLowerCase(Locale.ROOT);
    }

    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        SCRIPT.forEach(name -> json.add(name, of("script-" + name)));
        return json.build().toString();
    }

    String said(SheetLine line) {
        if (line.correction() != null) {
            AttendanceCorrection correction = line.correction();
            return of("corrected", moment(correction.getAt()), correction.getBy());
        }
        return line.mark() == null
                ? ""
                : of("marked", moment(line.mark().getAt()), line.mark().getBy());
    }

    String said(AttendanceSheet sheet, AttendanceCorrection correction) {
        return of(
                "correction",
                moment(correction.getAt()),
                sheet.nameOf(correction),
                presence(correction.getPresence()),
                correction.getReason(),
                correction.getBy());
    }

    String presence(Presence presence) {
        String status = words.of(locale(), statusKey(presence.status()));
        String late = presence.minutesLate() == null ? "" : of("said-late", presence.minutesLate());
        String early =
                presence.minutesEarly() == null ? "" : of("said-early", presence.minutesEarly());
        return status + late + early;
    }

    String counter(Rate rate) {
        String base =
                rate.attending() <= 1
                        ? of("script-counterOne", rate.attending(), rate.expected())
                        : of("script-counter", rate.attending(), rate.expected());
        return rate.walkInsAttending() == 0
                ? base
                : of("script-counterExtra", base, rate.walkInsAttending());
    }

    String rate(Rate rate) {
        return of("rate-percent", counter(rate), rate.percent());
    }

    /** The rate over several half-days, or nothing when none was marked. */
    String total(List<Rate> rates) {
        int attending = rates.stream().mapToInt(Rate::attending).sum();
        int expected = rates.stream().mapToInt(Rate::expected).sum();
        return expected == 0 ? "" : of("rate-total", Math.round(100f * attending / expected));
    }

    String countersignText(SheetHead head) {
        return of(head.period() == Period.MORNING ? "confirm-morning" : "confirm-afternoon");
    }

    /** Why a sheet that is not open is not. */
    String closedBecause(AttendanceSheet sheet) {
        SheetHead head = sheet.head();
        if (head.isCountersigned()) {
            return of("locked", moment(head.countersignedAt()), head.countersignedAs());
        }
        if (head.isCancelled()) {
            return words.of(locale(), "problem.session-cancelled");
        }
        if (head.isDraft()) {
            return words.of(locale(), "problem.session-not-published");
        }
        return opens(head, sheet.opensAt());
    }

    String state(AttendanceSheet sheet) {
        return sheet.open() ? of("state-open") : closedBecause(sheet);
    }

    private String opens(SheetHead head, Instant opensAt) {
        String time = formats.time(locale(), ParisTime.local(opensAt).toLocalTime());
        String which = head.period() == Period.MORNING ? "morning" : "afternoon";
        boolean today = ParisTime.day(opensAt).equals(ParisTime.day(clock.instant()));
        return today
                ? of("opens-" + which, time)
                : of("opens-day-" + which, formats.date(locale(), ParisTime.day(opensAt)), time);
    }

    private String moment(Instant instant) {
        return formats.instant(locale(), instant);
    }

    private String of(String key, Object... arguments) {
        return words.of(locale(), "attendance." + key, arguments);
    }

    private Locale locale() {
        return reader.getLocale();
    }
}
