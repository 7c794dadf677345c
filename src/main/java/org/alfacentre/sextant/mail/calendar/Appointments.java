package org.alfacentre.sextant.mail.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.alfacentre.sextant.mail.text.HalfDayTold;
import org.alfacentre.sextant.mail.text.Literal;
import org.alfacentre.sextant.mail.text.SessionTold;
import org.alfacentre.sextant.shell.Words;

/**
 * Writes the appointments of one enrolment. Times are UTC: a single event needs no zone, and no
 * client gets UTC wrong.
 */
public final class Appointments {

    /** More half-days than a mail can carry are left to the page of the enrolment. */
    private static final int MOST = 24;

    /**
     * Characters of a line: 75 octets at most (RFC 5545 §3.1), and a French letter may take two.
     */
    private static final int LINE = 60;

    private static final Duration ALARM = Duration.ofHours(-2);

    /**
     * Between whom the appointment is.
     *
     * @param url of the enrolment, without any token
     */
    public record Parties(
            String organizerName,
            String organizerEmail,
            String attendeeName,
            String attendeeEmail,
            URI url,
            Locale locale) {}

    private final Words words;
    private final Parties parties;
    private final Instant stamp;

    public Appointments(Words words, Parties parties, Instant stamp) {
        this.words = words;
        this.parties = parties;
        this.stamp = stamp;
    }

    /** Puts the session's half-days into the calendar, or moves them there. */
    public List<CalendarObject> request(long enrolment, SessionTold session) {
        return session.halfDays().stream()
                .limit(MOST)
                .map(day -> object(ImmutableMethod.REQUEST, enrolment, session, day))
                .toList();
    }

    /**
     * Takes half-days out of the calendar. Its SEQUENCE is above all that were sent: a request
     * never has more than the session's own, which grows only by moves.
     */
    public List<CalendarObject> cancel(
            long enrolment, SessionTold session, List<HalfDayTold> halfDays) {
        return halfDays.stream()
                .limit(MOST)
                .map(day -> object(ImmutableMethod.CANCEL, enrolment, session, day))
                .toList();
    }

    private CalendarObject object(
            Method method, long enrolment, SessionTold session, HalfDayTold halfDay) {
        Calendar calendar =
                new Calendar(
                        new PropertyList(
                                List.of(
                                        new ProdId("-//GIP Alfa Centre//Sextant//FR"),
                                        ImmutableVersion.VERSION_2_0,
                                        method)),
                        new ComponentList<>(List.of(event(method, enrolment, session, halfDay))));
        return new CalendarObject(method.getValue(), written(calendar));
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false, LINE).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private VEvent event(Method method, long enrolment, SessionTold session, HalfDayTold halfDay) {
        boolean cancels = method == ImmutableMethod.CANCEL;
        VEvent event = new VEvent(false);
        event.add(new Uid(CalendarObject.uid(enrolment, halfDay)))
                .add(new DtStamp(stamp))
                .add(new DtStart<>(halfDay.startsAt()))
                .add(new DtEnd<>(halfDay.endsAt()))
                .add(new Sequence(cancels ? session.sequence() + 1 : session.sequence()))
                .add(cancels ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED)
                .add(new Summary(Literal.line(session.title())))
                .add(new Description(description(halfDay)))
                .add(organizer())
                .add(attendee())
                .add(new Url(parties.url()));
        if (session.place() != null) {
            event.add(new Location(Literal.line(session.place())));
        }
        return cancels ? event : event.add(alarm(session));
    }

    private String description(HalfDayTold halfDay) {
        String link = words.of(parties.locale(), "mail.calendar.description", parties.url());
        return halfDay.theme() == null ? link : Literal.line(halfDay.theme()) + "\n" + link;
    }

    private VAlarm alarm(SessionTold session) {
        VAlarm alarm = new VAlarm();
        String text = words.of(parties.locale(), "mail.calendar.alarm", session.title());
        return alarm.add(new Trigger(ALARM))
                .add(ImmutableAction.DISPLAY)
                .add(new Description(Literal.line(text)));
    }

    private Property organizer() {
        return new Organizer(
                new ParameterList(List.of(new Cn(name(parties.organizerName())))),
                address(parties.organizerEmail()));
    }

    private Property attendee() {
        return new Attendee(
                new ParameterList(
                        List.of(
                                new Cn(name(parties.attendeeName())),
                                Role.REQ_PARTICIPANT,
                                PartStat.ACCEPTED,
                                Rsvp.FALSE)),
                address(parties.attendeeEmail()));
    }

    /** A parameter may be quoted but holds no quotation mark. */
    private static String name(String name) {
        return Literal.line(name).replace('"', '’');
    }

    private static URI address(String email) {
        try {
            return new URI("mailto", Literal.line(email), null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(email, impossible);
        }
    }
}
