package org.alfacentre.sextant.mail.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.alfacentre.sextant.mail.text.HalfDayTold;

/**
 * One appointment as it travels: iTIP wants one object for each UID (RFC 5546 §3.2.2).
 *
 * @param method {@code REQUEST} or {@code CANCEL}
 * @param ics the whole object, folded, with CRLF
 */
public record CalendarObject(String method, String ics) {

    private static final Pattern METHOD = Pattern.compile("^METHOD:(\\w+)", Pattern.MULTILINE);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

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

    /**
     * What it says, for people.
     *
     * @param place null when the object has none
     */
    public record Told(
            String uid,
            int sequence,
            String title,
            Instant startsAt,
            Instant endsAt,
            String place) {}

    /** Reads it back. */
    public Told told() {
        try {
            VEvent event =
                    (VEvent)
                            new CalendarBuilder()
                                    .build(new StringReader(ics))
                                    .getComponents(Component.VEVENT)
                                    .get(0);
            return new Told(
                    value(event, Property.UID),
                    Integer.parseInt(value(event, Property.SEQUENCE)),
                    value(event, Property.SUMMARY),
                    UTC.parse(value(event, Property.DTSTART), Instant::from),
                    UTC.parse(value(event, Property.DTEND), Instant::from),
                    value(event, Property.LOCATION));
        } catch (IOException | ParserException ours) {
            throw new IllegalStateException(ics, ours);
        }
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Content::getValue).orElse(null);
    }

    public boolean cancels() {
        return "CANCEL".equals(method);
    }
}
