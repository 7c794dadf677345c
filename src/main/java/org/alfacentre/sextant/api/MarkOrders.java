package org.alfacentre.sextant.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.attendance.MarkOrder;
import org.alfacentre.sextant.attendance.Presence;
import org.alfacentre.sextant.shell.Refusal;

/** Reads {@code marks:[{key, enrolment, status, minutesLate, minutesEarly}]}, each at its field. */
final class MarkOrders {

    /** Most marks in one request: a sheet and its second thoughts. */
    private static final int MOST = 500;

    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_DAY = 24 * 60;

    private MarkOrders() {}

    static List<MarkOrder> in(Body body) {
        List<JsonValue> values = body.array("marks");
        if (values.size() > MOST) {
            throw Refusal.invalid("marks", "too-many", MOST);
        }
        List<MarkOrder> orders = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String path = "marks[" + i + "]";
            if (!(values.get(i) instanceof JsonObject object)) {
                throw Refusal.invalid(path, "wrong-type");
            }
            orders.add(one(Body.inside(object, path), path));
        }
        return orders;
    }

    static String key(Body body, String field) {
        String key = body.text("key");
        if (key == null || key.isBlank()) {
            throw Refusal.invalid(field, "required");
        }
        if (key.length() > LONGEST_KEY) {
            throw Refusal.invalid(field, "too-long", LONGEST_KEY);
        }
        return key;
    }

    private static MarkOrder one(Body mark, String path) {
        String key = key(mark, path + ".key");
        long enrolment = mark.requiredId("enrolment");
        Presence.Status status = mark.oneOf(Presence.Status.class, "status");
        if (status == null) {
            throw Refusal.invalid(path + ".status", "required");
        }
        Integer late = minutes(mark, "minutesLate", path);
        Integer early = minutes(mark, "minutesEarly", path);
        var presence = new Presence(status, late, early);
        boolean said = presence.minutesLate() != null || presence.minutesEarly() != null;
        if (status == Presence.Status.PARTIAL && !said) {
            throw Refusal.invalid(path + ".minutesLate", "minutes-missing");
        }
        if (status != Presence.Status.PARTIAL && said) {
            throw Refusal.invalid(path + ".status", "minutes-without-partial");
        }
        return new MarkOrder(key, enrolment, presence);
    }

    private static Integer minutes(Body mark, String field, String path) {
        Integer minutes = mark.number(field);
        if (minutes != null && (minutes < 0 || minutes > LONGEST_DAY)) {
            throw Refusal.invalid(path + "." + field, "out-of-range", 0, LONGEST_DAY);
        }
        return minutes;
    }
}
