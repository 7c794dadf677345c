package org.alfacentre.sextant.session;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A session as a calendar file that anybody may have: its half-days, title, themes and place,
 * nobody's name. Published, not invited: its UIDs are not those of anybody's own appointments.
 *
 * @param page address of the session's page
 * @param stamp when the file is made
 */
public record SessionCalendar(URI page, Instant stamp) {

    public String of(TrainingSession session) {
        return calendar(events(session).toList());
    }

    /**
     * Many sessions as one calendar.
     *
     * @param page address of a session's page, by its code
     */
    public static String of(
            List<TrainingSession> sessions, UnaryOperator<String> page, Instant stamp) {
        return calendar(
                sessions.stream()
                        .flatMap(
                                session ->
                                        new SessionCalendar(
                                                        URI.create(page.apply(session.getCode())),
                                                        stamp)
                                                .events(session))
                        .toList());
    }

    private Stream<VEvent> events(TrainingSession session) {
        return session.getHalfDays().stream().map(halfDay -> event(session, halfDay));
    }

    private static String calendar(List<VEvent> events) {
        return new Calendar(
                        new PropertyList(
                                List.of(
                                        new ProdId("-//GIP Alfa Centre//Sextant//FR"),
                                        ImmutableVersion.VERSION_2_0,
                                        ImmutableMethod.PUBLISH)),
                        new ComponentList<>(events))
                .toString();
    }

    private VEvent event(TrainingSession session, HalfDay halfDay) {
        var event = new VEvent(false);
        event.add(new Uid("half-day-" + halfDay.getId() + "@sextant.alfacentre.org"))
                .add(new DtStamp(stamp))
                .add(new LastModified(stamp))
                .add(new DtStart<>(halfDay.getStartsAt()))
                .add(new DtEnd<>(halfDay.getEndsAt()))
                .add(new Sequence(session.getIcalSequence()))
                .add(
                        session.isCancelled()
                                ? ImmutableStatus.VEVENT_CANCELLED
                                : ImmutableStatus.VEVENT_CONFIRMED)
                .add(new Summary(session.getTitle()))
                .add(new Url(page));
        if (halfDay.getTheme() != null) {
            event.add(new Description(halfDay.getTheme()));
        }
        if (session.getVenue() != null) {
            event.add(new Location(place(session)));
        }
        return event;
    }

    private static String place(TrainingSession session) {
        Venue venue = session.getVenue();
        String place = venue.getName() + ", " + venue.getCity();
        return session.getRoom() == null ? place : place + " – " + session.getRoom().getName();
    }
}
