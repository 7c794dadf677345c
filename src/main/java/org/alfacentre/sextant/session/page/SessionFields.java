package org.alfacentre.sextant.session.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.session.EnrolmentWindow;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.SessionTemplate;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.WaitingListRules;
import org.alfacentre.sextant.time.ParisTime;

/**
 * What the fields of a session's form hold before anybody types: the session, or its action's
 * sheet.
 */
final class SessionFields {

    private static final int SPARE_ROWS = 2;
    private static final int MOST_ROWS = 12;

    private final Map<String, String> values = new HashMap<>();
    private int rows;

    private SessionFields() {}

    static SessionFields of(Action action, SessionTemplate template) {
        var fields = new SessionFields();
        fields.put("title", action.getTitle());
        fields.put("minimum", action.getMinimum());
        fields.put("capacity", action.getCapacity());
        for (int i = 0; i < template.halfDays(); i++) {
            fields.put("halfDays-" + i + "-period", template.period(i));
            fields.put("halfDays-" + i + "-theme", template.themes().get(i));
        }
        fields.list(WaitingListRules.DEFAULT);
        fields.rows = Math.max(template.halfDays(), SPARE_ROWS);
        return fields;
    }

    static SessionFields of(TrainingSession session) {
        var fields = new SessionFields();
        fields.put("version", session.getVersion());
        fields.put("title", session.getTitle());
        fields.put("minimum", session.getMinimum());
        fields.put("capacity", session.getCapacity());
        fields.put("departement", session.getDepartement());
        fields.put("network", session.getNetwork() == null ? null : session.getNetwork().getId());
        if (session.getRoom() != null) {
            fields.put("room", "r" + session.getRoom().getId());
        } else if (session.getVenue() != null) {
            fields.put("room", "v" + session.getVenue().getId());
        }
        fields.halfDays(session);
        fields.window(session.getWindow());
        fields.list(session.getWaitingList());
        fields.put("approvalRequired", session.isApprovalRequired() ? "true" : null);
        fields.put("approvalHolds", session.isApprovalHolds() ? "true" : null);
        fields.put("overrideReason", session.getOverrideReason());
        session.getTrainers().forEach(trainer -> fields.put("trainers-" + trainer.getId(), "true"));
        return fields;
    }

    private void halfDays(TrainingSession session) {
        int i = 0;
        for (HalfDay halfDay : session.getHalfDays()) {
            String row = "halfDays-" + i++ + "-";
            put(row + "n", halfDay.getN());
            put(row + "date", halfDay.getDate());
            put(row + "period", halfDay.getPeriod());
            put(row + "start", halfDay.getStart());
            put(row + "end", halfDay.getEnd());
            put(row + "theme", halfDay.getTheme());
        }
        rows = Math.min(Math.max(i + SPARE_ROWS, i), Math.max(i, MOST_ROWS));
    }

    private void window(EnrolmentWindow window) {
        put("opensAt", local(window.getOpensAt()));
        put("closesAt", local(window.getClosesAt()));
        put("cutOffAt", local(window.getCutOffAt()));
        put("cancelUntil", local(window.getCancelUntil()));
        put("alertAt", local(window.getAlertAt()));
    }

    private void list(WaitingListRules rules) {
        put("listMode", rules.getMode());
        put("offerHours", rules.getOfferHours());
        put("minimumHours", rules.getMinimumHours());
        put("listLimit", rules.getLimit());
        put("listPaused", rules.isPaused() ? "true" : null);
    }

    private static LocalDateTime local(Instant instant) {
        return instant == null ? null : ParisTime.local(instant).truncatedTo(ChronoUnit.MINUTES);
    }

    private void put(String name, Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    String value(String name) {
        return values.get(name);
    }

    int rows() {
        return rows;
    }
}
