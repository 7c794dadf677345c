package org.alfacentre.sextant.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.PlannedHalfDay;
import org.alfacentre.sextant.session.SessionMove;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.shell.Refusal;

/** Reads half-days of a body; what is wrong is told at {@code halfDays[i].…}. */
final class HalfDayBodies {

    private static final LocalTime NOON = LocalTime.of(12, 30);

    private HalfDayBodies() {}

    static List<PlannedHalfDay> planned(Body body) {
        return each(body, HalfDayBodies::planned);
    }

    static List<SessionMove.To> moved(Body body) {
        return each(body, HalfDayBodies::moved);
    }

    /** The numbers of half-days to drop; one that is too large is nobody's. */
    static List<Integer> dropped(Body body) {
        return SessionBodies.inOrder(body.array("drop"), "drop").stream()
                .map(n -> (int) Math.min(n, Integer.MAX_VALUE))
                .toList();
    }

    private record At(Body body, String path) {

        Refusal wrong(String field, String code, Object... arguments) {
            return Refusal.invalid(path + "." + field, code, arguments);
        }
    }

    private static <T> List<T> each(Body body, Function<At, T> as) {
        JsonArray array = body.array("halfDays");
        var read = new ArrayList<T>();
        for (int i = 0; i < array.size(); i++) {
            String path = "halfDays[" + i + "]";
            if (!(array.get(i) instanceof JsonObject object)) {
                throw Refusal.invalid(path, "wrong-type");
            }
            read.add(as.apply(new At(Body.inside(object, path), path)));
        }
        return read;
    }

    private static PlannedHalfDay planned(At at) {
        LocalDate date = date(at);
        LocalTime start = time(at, "start");
        if (date == null) {
            throw at.wrong("date", "required");
        }
        var slot = new Slot(date, period(at), start, time(at, "end"));
        return new PlannedHalfDay(at.body().number("n"), slot, at.body().text("theme"));
    }

    private static SessionMove.To moved(At at) {
        Integer n = at.body().number("n");
        LocalDate date = date(at);
        if (date == null) {
            throw at.wrong("date", "required");
        }
        Period period = n == null ? period(at) : at.body().oneOf(Period.class, "period");
        return new SessionMove.To(n, date, period, time(at, "start"), time(at, "end"));
    }

    /** As it is told, else by the hour of its start. */
    private static Period period(At at) {
        Period period = at.body().oneOf(Period.class, "period");
        LocalTime start = time(at, "start");
        if (period == null && start == null) {
            throw at.wrong("period", "required");
        }
        return period != null ? period : start.isBefore(NOON) ? Period.MORNING : Period.AFTERNOON;
    }

    private static LocalDate date(At at) {
        String text = at.body().text("date");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw at.wrong("date", "bad-date", text);
        }
    }

    private static LocalTime time(At at, String field) {
        String text = at.body().text(field);
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException malformed) {
            throw at.wrong(field, "bad-time", text);
        }
    }
}
