package org.alfacentre.sextant.session;

import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.shell.Checks;

/** What no session may be, draft or not; all that is wrong is said at once, each at its field. */
final class SessionRules {

    private static final int TITLE_LENGTH = 300;
    private static final int REASON_LENGTH = 1000;
    private static final int MOST_PLACES = 100_000;
    private static final int MOST_HALF_DAYS = 60;

    private final SessionEdit edit;
    private final Checks checks = new Checks();

    private SessionRules(SessionEdit edit) {
        this.edit = edit;
    }

    /** {@code whole}: a complete session, or an edit over the present values of one. */
    static void check(SessionEdit whole) {
        var rules = new SessionRules(whole);
        rules.title();
        rules.places();
        rules.halfDays();
        rules.window();
        rules.waitingList();
        rules.checks.refuseIfWrong();
    }

    private void title() {
        edit.ifGiven(SessionEdit.TITLE, title -> checks.required("title", title, TITLE_LENGTH));
        edit.ifGiven(
                SessionEdit.OVERRIDE_REASON,
                reason -> checks.optional("overrideReason", reason, REASON_LENGTH));
    }

    private void places() {
        Integer minimum = edit.or(SessionEdit.MINIMUM, null);
        Integer capacity = edit.or(SessionEdit.CAPACITY, null);
        between(SessionEdit.MINIMUM, 0, MOST_PLACES);
        between(SessionEdit.CAPACITY, 0, MOST_PLACES);
        if (minimum != null && capacity != null && capacity > 0 && minimum > capacity) {
            wrong("minimum", "minimum-above-capacity", minimum, capacity);
        }
    }

    private void halfDays() {
        List<PlannedHalfDay> planned = edit.or(SessionEdit.HALF_DAYS, List.of());
        if (planned == null) {
            wrong("halfDays", "required");
            return;
        }
        if (planned.size() > MOST_HALF_DAYS) {
            wrong("halfDays", "too-many", MOST_HALF_DAYS);
            return;
        }
        for (int i = 0; i < planned.size(); i++) {
            halfDay(planned, i);
        }
    }

    private void halfDay(List<PlannedHalfDay> planned, int i) {
        String field = "halfDays[" + i + "]";
        Slot slot = planned.get(i).slot();
        String theme = planned.get(i).theme();
        if (!slot.end().isAfter(slot.start())) {
            wrong(field + ".end", "end-before-start");
        }
        checks.optional(field + ".theme", theme, TITLE_LENGTH);
        for (int before = 0; before < i; before++) {
            if (planned.get(before).slot().overlaps(slot)) {
                wrong(field + ".date", "half-days-overlap", before + 1, i + 1);
            }
        }
    }

    private void window() {
        Instant opens = edit.or(SessionEdit.OPENS_AT, null);
        Instant closes = edit.or(SessionEdit.CLOSES_AT, null);
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            wrong("closesAt", "closes-before-opens");
        }
    }

    private void waitingList() {
        between(SessionEdit.OFFER_HOURS, 1, 1000);
        between(SessionEdit.MINIMUM_HOURS, 0, 1000);
        between(SessionEdit.LIST_LIMIT, 0, MOST_PLACES);
        edit.ifGiven(SessionEdit.LIST_MODE, mode -> present(mode, "waitingList.mode"));
        edit.ifGiven(SessionEdit.OFFER_HOURS, hours -> present(hours, "waitingList.offerHours"));
        edit.ifGiven(
                SessionEdit.MINIMUM_HOURS, hours -> present(hours, "waitingList.minimumHours"));
    }

    private void present(Object value, String field) {
        if (value == null) {
            wrong(field, "required");
        }
    }

    private void between(SessionEdit.Part<Integer> part, int least, int most) {
        Integer value = edit.or(part, null);
        if (value != null && (value < least || value > most)) {
            wrong(part.field(), "out-of-range", least, most);
        }
    }

    private void wrong(String field, String code, Object... arguments) {
        checks.wrong(field, code, arguments);
    }
}
