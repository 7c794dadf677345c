package org.alfacentre.sextant.session.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.PlannedHalfDay;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.session.WaitingListMode;
import org.alfacentre.sextant.shell.Refusal;

/** Reads a session's form. A row of half-days without a date is left out. */
record SessionFormReading(Typed typed, int rows) {

    private static final Pattern HALF_DAY = Pattern.compile("halfDays\\[(\\d+)](.*)");

    /**
     * What was typed, or a refusal that names every field that cannot be read.
     *
     * @param dates false when the half-days' dates are not on the form
     * @param mayOverride whether the reason to keep a day off is on the form
     */
    SessionEdit edit(boolean dates, boolean mayOverride) {
        var edit =
                new SessionEdit()
                        .with(SessionEdit.TITLE, typed.text("title"))
                        .with(SessionEdit.NETWORK, typed.id("network"))
                        .with(SessionEdit.MINIMUM, typed.number("minimum"))
                        .with(SessionEdit.CAPACITY, typed.number("capacity"))
                        .with(SessionEdit.TRAINERS, typed.ids("trainers"));
        if (typed.text("departement") != null || typed.text("network") == null) {
            edit.with(SessionEdit.DEPARTEMENT, typed.text("departement"));
        }
        if (typed.text("version") != null) {
            edit.with(SessionEdit.VERSION, typed.number("version"));
        }
        place(edit);
        if (dates) {
            edit.with(SessionEdit.HALF_DAYS, halfDays());
        }
        window(edit);
        list(edit);
        if (mayOverride) {
            edit.with(SessionEdit.OVERRIDE_REASON, typed.text("overrideReason"));
        }
        typed.checks().refuseIfWrong();
        return edit;
    }

    /** A room ({@code r12}), a venue whose room is not chosen yet ({@code v3}), or none. */
    private void place(SessionEdit edit) {
        String place = typed.text("room");
        boolean known = place != null && place.matches("[rv]\\d{1,18}");
        Long id = known ? Long.valueOf(place.substring(1)) : null;
        if (known && place.charAt(0) == 'r') {
            edit.with(SessionEdit.ROOM, id);
        } else {
            edit.with(SessionEdit.VENUE, id).with(SessionEdit.ROOM, null);
        }
    }

    List<PlannedHalfDay> halfDays() {
        var planned = new ArrayList<PlannedHalfDay>();
        for (int i = 0; i < rows; i++) {
            String row = "halfDays-" + i + "-";
            LocalDate day = typed.day(row + "date");
            LocalTime start = typed.time(row + "start");
            LocalTime end = typed.time(row + "end");
            if (day != null) {
                var slot = new Slot(day, period(typed.text(row + "period")), start, end);
                Integer n = typed.number(row + "n");
                planned.add(new PlannedHalfDay(n, slot, typed.text(row + "theme")));
            }
        }
        return planned;
    }

    private static Period period(String text) {
        return Period.AFTERNOON.name().equals(text) ? Period.AFTERNOON : Period.MORNING;
    }

    private void window(SessionEdit edit) {
        for (SessionEdit.Part<Instant> part :
                List.of(
                        SessionEdit.OPENS_AT,
                        SessionEdit.CLOSES_AT,
                        SessionEdit.CUT_OFF_AT,
                        SessionEdit.CANCEL_UNTIL,
                        SessionEdit.ALERT_AT)) {
            if (isChanged(part.field())) {
                edit.with(part, typed.instant(part.field()));
            }
        }
    }

    /** What nobody touched stays tied to the first half-day. */
    private boolean isChanged(String field) {
        String was = typed.text(field + "-was");
        String now = typed.text(field);
        return was == null ? now != null : !was.equals(now);
    }

    private void list(SessionEdit edit) {
        Arrays.stream(WaitingListMode.values())
                .filter(mode -> mode.name().equals(typed.text("listMode")))
                .findFirst()
                .ifPresent(mode -> edit.with(SessionEdit.LIST_MODE, mode));
        edit.with(SessionEdit.OFFER_HOURS, typed.number("offerHours"))
                .with(SessionEdit.MINIMUM_HOURS, typed.number("minimumHours"))
                .with(SessionEdit.LIST_LIMIT, typed.number("listLimit"))
                .with(SessionEdit.LIST_PAUSED, typed.isTicked("listPaused"))
                .with(SessionEdit.APPROVAL_REQUIRED, typed.isTicked("approvalRequired"))
                .with(SessionEdit.APPROVAL_HOLDS, typed.isTicked("approvalHolds"));
    }

    /** The same refusal, its {@code halfDays[i]} those of the form's rows, which may have gaps. */
    Refusal atRows(Refusal refusal) {
        return refusal.renamed(this::atRow);
    }

    /** The same field, its {@code halfDays[i]} the form's row. */
    String atRow(String field) {
        List<Integer> filled =
                IntStream.range(0, rows)
                        .filter(i -> typed.text("halfDays-" + i + "-date") != null)
                        .boxed()
                        .toList();
        var matcher = HALF_DAY.matcher(field);
        if (!matcher.matches()) {
            return field;
        }
        int index = Integer.parseInt(matcher.group(1));
        return index < filled.size()
                ? "halfDays[" + filled.get(index) + "]" + matcher.group(2)
                : field;
    }
}
