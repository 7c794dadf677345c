package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.Room;
import org.alfacentre.sextant.session.Venue;
import org.alfacentre.sextant.session.VenueSheet;
import org.alfacentre.sextant.session.VenueSheet.RoomSheet;
import org.alfacentre.sextant.session.Venues;
import org.alfacentre.sextant.shell.Refusal;

/** The places and their rooms; {@code ?venue=12} opens one to correct it or to add a room. */
@Named("keepVenues")
@RequestScoped
public class KeepVenues {

    @Inject private Venues venues;
    @Inject private CurrentUser user;
    @Inject private FormAnswers answers;
    @Inject private HttpServletRequest request;

    private Venue venue;

    public List<Venue> getAll() {
        return venues.all();
    }

    /** The one that is being corrected, or null for a new one. */
    public Venue getVenue() {
        Long asked = new Typed(request).id("venue");
        if (venue == null && asked != null) {
            venue = venues.read(asked);
        }
        return venue;
    }

    public String value(String field) {
        if (request.getParameter("typed") != null) {
            return new Typed(request).text(field);
        }
        if (getVenue() == null) {
            return null;
        }
        return switch (field) {
            case "name" -> venue.getName();
            case "address" -> venue.getAddress();
            case "city" -> venue.getCity();
            case "departement" -> venue.getDepartement();
            case "accessNote" -> venue.getAccessNote();
            default -> null;
        };
    }

    /** The seats of a room as typed or as they are. */
    public String seats(Room room) {
        String typed = new Typed(request).text("seats-" + room.getId());
        return typed != null ? typed : String.valueOf(room.getSeats());
    }

    public String save() {
        var typed = new Typed(request);
        try {
            VenueSheet sheet = sheet(typed);
            List<RoomSheet> rooms = rooms(typed);
            typed.checks().refuseIfWrong();
            Venue kept =
                    getVenue() == null
                            ? venues.open(sheet, user.require())
                            : venues.correct(venue.getId(), sheet, rooms, user.require());
            answers.done("session.venue.saved", kept.getName());
            return "/venues.xhtml?faces-redirect=true";
        } catch (Refusal refusal) {
            answers.refused(refusal);
            return null;
        }
    }

    private static VenueSheet sheet(Typed typed) {
        List<RoomSheet> added = new ArrayList<>();
        if (typed.text("rooms-0-name") != null || typed.text("rooms-0-seats") != null) {
            added.add(
                    new RoomSheet(
                            typed.text("rooms-0-name"),
                            typed.number("rooms-0-seats"),
                            typed.isTicked("rooms-0-accessible")));
        }
        return new VenueSheet(
                typed.text("name"),
                typed.text("address"),
                typed.text("city"),
                typed.text("departement"),
                typed.text("accessNote"),
                added);
    }

    /** The rooms there are, in their order, as they are to be. */
    private List<RoomSheet> rooms(Typed typed) {
        List<RoomSheet> rooms = new ArrayList<>();
        if (getVenue() != null) {
            for (Room room : venue.getRooms()) {
                rooms.add(
                        new RoomSheet(
                                typed.text("name-" + room.getId()),
                                typed.number("seats-" + room.getId()),
                                typed.isTicked("accessible-" + room.getId())));
            }
        }
        return rooms;
    }
}
