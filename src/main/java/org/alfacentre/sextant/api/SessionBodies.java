package org.alfacentre.sextant.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alfacentre.sextant.session.Room;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.Venue;
import org.alfacentre.sextant.session.Venues;
import org.alfacentre.sextant.session.WaitingListMode;
import org.alfacentre.sextant.shell.Refusal;

/** Reads a session of a body: what is missing is not given, an explicit null is a value. */
@ApplicationScoped
class SessionBodies {

    @Inject private Venues venues;

    SessionEdit edit(Body body) {
        var edit = new SessionEdit();
        text(body, SessionEdit.TITLE, edit);
        text(body, SessionEdit.DEPARTEMENT, edit);
        text(body, SessionEdit.OVERRIDE_REASON, edit);
        id(body, SessionEdit.NETWORK, edit);
        id(body, SessionEdit.SERIES, edit);
        id(body, SessionEdit.COHORT, edit);
        id(body, SessionEdit.OWNER, edit);
        number(body, "minimum", SessionEdit.MINIMUM, edit);
        number(body, "capacity", SessionEdit.CAPACITY, edit);
        place(body, edit);
        if (body.has("halfDays")) {
            edit.with(SessionEdit.HALF_DAYS, HalfDayBodies.planned(body));
        }
        if (body.has("trainers")) {
            edit.with(SessionEdit.TRAINERS, ids(body.array("trainers"), "trainers"));
        }
        if (body.has("fields")) {
            edit.with(SessionEdit.FIELDS, FieldBodies.values(body));
        }
        window(body, edit);
        waitingList(body.object("waitingList"), edit);
        approval(body.object("approval"), edit);
        return edit;
    }

    /** The dates of enrolment alone, as a move may give them. */
    SessionEdit window(Body body) {
        var edit = new SessionEdit();
        window(body, edit);
        return edit;
    }

    private static void window(Body body, SessionEdit edit) {
        instant(body, SessionEdit.OPENS_AT, edit);
        instant(body, SessionEdit.CLOSES_AT, edit);
        instant(body, SessionEdit.CUT_OFF_AT, edit);
        instant(body, SessionEdit.CANCEL_UNTIL, edit);
        instant(body, SessionEdit.ALERT_AT, edit);
    }

    private static void waitingList(Body list, SessionEdit edit) {
        if (list == null) {
            return;
        }
        if (list.has("mode")) {
            edit.with(SessionEdit.LIST_MODE, list.oneOf(WaitingListMode.class, "mode"));
        }
        number(list, "offerHours", SessionEdit.OFFER_HOURS, edit);
        number(list, "minimumHours", SessionEdit.MINIMUM_HOURS, edit);
        number(list, "limit", SessionEdit.LIST_LIMIT, edit);
        if (list.has("paused")) {
            edit.with(SessionEdit.LIST_PAUSED, list.flag("paused"));
        }
    }

    private static void approval(Body approval, SessionEdit edit) {
        if (approval == null) {
            return;
        }
        if (approval.has("required")) {
            edit.with(SessionEdit.APPROVAL_REQUIRED, approval.flag("required"));
        }
        if (approval.has("holdsPlace")) {
            edit.with(SessionEdit.APPROVAL_HOLDS, approval.flag("holdsPlace"));
        }
    }

    /** A venue by its id or name; a room by its id, or by its name in the venue given. */
    private void place(Body body, SessionEdit edit) {
        Venue venue = null;
        if (body.has("venue")) {
            String asked = body.idOrText("venue");
            if (asked != null) {
                venue =
                        venues.named(asked)
                                .orElseThrow(
                                        () -> Refusal.invalid("venue", "unknown-reference", asked));
            }
            edit.with(SessionEdit.VENUE, venue == null ? null : venue.getId());
        }
        if (body.has("room")) {
            edit.with(SessionEdit.ROOM, room(body.idOrText("room"), venue));
        }
    }

    private static Long room(String asked, Venue venue) {
        if (asked == null) {
            return null;
        }
        if (asked.matches("\\d{1,18}")) {
            return Long.valueOf(asked);
        }
        return (venue == null ? Stream.<Room>empty() : venue.getRooms().stream())
                .filter(room -> room.getName().equalsIgnoreCase(asked))
                .findFirst()
                .map(Room::getId)
                .orElseThrow(() -> Refusal.invalid("room", "unknown-reference", asked));
    }

    private static void text(Body body, SessionEdit.Part<String> part, SessionEdit edit) {
        if (body.has(part.field())) {
            edit.with(part, body.text(part.field()));
        }
    }

    private static void id(Body body, SessionEdit.Part<Long> part, SessionEdit edit) {
        if (body.has(part.field())) {
            edit.with(part, body.id(part.field()));
        }
    }

    private static void number(
            Body body, String field, SessionEdit.Part<Integer> part, SessionEdit edit) {
        if (body.has(field)) {
            edit.with(part, body.number(field));
        }
    }

    private static void instant(Body body, SessionEdit.Part<Instant> part, SessionEdit edit) {
        if (body.has(part.field())) {
            edit.with(part, body.instant(part.field()));
        }
    }

    /** Ids of an array, as numbers or as text of digits. */
    static Set<Long> ids(JsonArray array, String path) {
        return new HashSet<>(inOrder(array, path));
    }

    /** Each id once, in the order in which they stand. */
    static List<Long> inOrder(JsonArray array, String path) {
        var ids = new LinkedHashSet<Long>();
        for (int i = 0; i < array.size(); i++) {
            ids.add(id(array.get(i), path + "[" + i + "]"));
        }
        return List.copyOf(ids);
    }

    static Long id(JsonValue value, String path) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number.longValue();
        }
        if (value instanceof JsonString text && text.getString().matches("\\d{1,18}")) {
            return Long.valueOf(text.getString());
        }
        throw Refusal.invalid(path, "wrong-type");
    }
}
