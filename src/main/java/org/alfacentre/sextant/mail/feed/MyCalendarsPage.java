package org.alfacentre.sextant.mail.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.Axis;
import org.alfacentre.sextant.session.Room;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** One's private calendars: made, their address told once, taken back. */
@Named("myCalendars")
@RequestScoped
public class MyCalendarsPage {

    @Inject private CalendarFeeds feeds;
    @Inject private CurrentUser user;
    @Inject private FieldErrors errors;
    @Inject private Notices notices;

    private CalendarFeed.Kind kind;
    private Long room;
    private Long axis;
    private String url;
    private Map<CalendarFeed, String> subjects;

    /** The address is told in this answer and never again. */
    public void make() {
        Long subject =
                kind == CalendarFeed.Kind.ROOM
                        ? room
                        : kind == CalendarFeed.Kind.AXIS ? axis : null;
        try {
            url = feeds.make(kind, subject, user.require()).url();
            subjects = null;
        } catch (Refusal refusal) {
            errors.refused(refusal);
        }
    }

    public String revoke(long id) {
        feeds.revoke(id, user.require());
        notices.done("mail.feeds.revoked");
        return "/my-calendars.xhtml?faces-redirect=true";
    }

    public List<CalendarFeed> getMine() {
        return List.copyOf(subjects().keySet());
    }

    /** The room or the axis it shows, or nothing. */
    public String subject(CalendarFeed feed) {
        return subjects().get(feed);
    }

    private Map<CalendarFeed, String> subjects() {
        if (subjects == null) {
            subjects = feeds.subjects(feeds.mine(user.require()));
        }
        return subjects;
    }

    public List<CalendarFeed.Kind> getKinds() {
        return Arrays.stream(CalendarFeed.Kind.values())
                .filter(one -> one.isFor(user.require()))
                .toList();
    }

    public List<Room> getRooms() {
        return feeds.rooms();
    }

    public List<Axis> getAxes() {
        return feeds.axes();
    }

    /** Whether the reader may see what happens in a room. */
    public boolean isOfRooms() {
        return CalendarFeed.Kind.ROOM.isFor(user.require());
    }

    /** Null until one was made. */
    public String getUrl() {
        return url;
    }

    public String getWebcal() {
        return url.replaceFirst("^https?", "webcal");
    }

    public CalendarFeed.Kind getKind() {
        return kind;
    }

    public void setKind(CalendarFeed.Kind kind) {
        this.kind = kind;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
    }

    public Long getAxis() {
        return axis;
    }

    public void setAxis(Long axis) {
        this.axis = axis;
    }
}
