package org.alfacentre.sextant.mail.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alfacentre.sextant.mail.text.HalfDayTold;

/**
 * One appointment as it travels: iTIP wants one object for each UID (RFC 5546 §3.2.2).
 *
 * @param method {@code REQUEST} or {@code CANCEL}
 * @param ics the whole object, folded, with CRLF
 */
public record CalendarObject(String method, String ics) {

    private static final Pattern METHOD = Pattern.compile("^METHOD:(\\w+)", Pattern.MULTILINE);
    private static final String END = "END:VCALENDAR\r\n";

    /** The UID of a person's half-day, kept through every move. */
    public static String uid(long enrolment, HalfDayTold halfDay) {
        return "enrolment-%d-%d@sextant.alfacentre.org".formatted(enrolment, halfDay.id());
    }

    static CalendarObject of(String ics) {
        var method = METHOD.matcher(ics);
        return new CalendarObject(method.find() ? method.group(1) : "PUBLISH", ics);
    }

    /** An iCalendar stream may hold several objects, one after the other. */
    public static String join(List<CalendarObject> objects) {
        return objects.isEmpty()
                ? null
                : objects.stream().map(CalendarObject::ics).collect(Collectors.joining());
    }

    /** The objects of a stream; none of null. */
    public static List<CalendarObject> split(String stream) {
        return stream == null
                ? List.of()
                : Arrays.stream(stream.split("(?<=" + Pattern.quote(END) + ")"))
                        .map(CalendarObject::of)
                        .toList();
    }

    public boolean cancels() {
        return "CANCEL".equals(method);
    }
}
