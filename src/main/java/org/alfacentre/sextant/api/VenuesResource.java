package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.Room;
import org.alfacentre.sextant.session.Venue;
import org.alfacentre.sextant.session.VenueSheet;
import org.alfacentre.sextant.session.Venues;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** Places with their rooms. */
@Path("/venues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VenuesResource {

    @Inject private Venues venues;
    @Inject private CurrentUser user;

    /** A room and the seats it has. */
    public record RoomJson(Long id, String name, int seats, boolean accessible) {

        static RoomJson of(Room room) {
            return new RoomJson(room.getId(), room.getName(), room.getSeats(), room.isAccessible());
        }
    }

    /** {@code fictitious}: invented for the demonstration. */
    @JsonbNillable
    public record VenueJson(
            Long id,
            String name,
            String address,
            String city,
            String departement,
            String accessNote,
            boolean fictitious,
            List<RoomJson> rooms) {

        static VenueJson of(Venue venue) {
            return new VenueJson(
                    venue.getId(),
                    venue.getName(),
                    venue.getAddress(),
                    venue.getCity(),
                    venue.getDepartement(),
                    venue.getAccessNote(),
                    venue.isFictitious(),
                    venue.getRooms().stream().map(RoomJson::of).toList());
        }
    }

    @GET
    public Paged<VenueJson> list(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return venues.page(Paged.page(page), Paged.size(size, 50)).map(VenueJson::of);
    }

    @GET
    @Path("/{id}")
    public VenueJson get(@PathParam("id") long id) {
        return VenueJson.of(venues.read(id));
    }

    /**
     * {@code {name, address, city, departement, accessNote, rooms: [{name, seats, accessible}]}}.
     */
    @POST
    public Response open(JsonObject json) {
        VenueJson made = VenueJson.of(venues.open(sheet(Body.of(json)), user.require()));
        return Response.created(URI.create("venues/" + made.id())).entity(made).build();
    }

    /** What is missing stays as it is; {@code rooms} are added. */
    @PATCH
    @Path("/{id}")
    public VenueJson correct(@PathParam("id") long id, JsonObject json) {
        Body body = Body.of(json);
        Venue now = venues.read(id);
        var sheet =
                new VenueSheet(
                        body.has("name") ? body.text("name") : now.getName(),
                        body.has("address") ? body.text("address") : now.getAddress(),
                        body.has("city") ? body.text("city") : now.getCity(),
                        body.has("departement") ? body.text("departement") : now.getDepartement(),
                        body.has("accessNote") ? body.text("accessNote") : now.getAccessNote(),
                        rooms(body));
        return VenueJson.of(venues.correct(id, sheet, user.require()));
    }

    private static VenueSheet sheet(Body body) {
        return new VenueSheet(
                body.text("name"),
                body.text("address"),
                body.text("city"),
                body.text("departement"),
                body.text("accessNote"),
                rooms(body));
    }

    private static List<VenueSheet.RoomSheet> rooms(Body body) {
        JsonArray array = body.array("rooms");
        var rooms = new ArrayList<VenueSheet.RoomSheet>();
        for (int i = 0; i < array.size(); i++) {
            String path = "rooms[" + i + "]";
            if (!(array.get(i) instanceof JsonObject object)) {
                throw Refusal.invalid(path, "wrong-type");
            }
            Body room = Body.inside(object, path);
            rooms.add(
                    new VenueSheet.RoomSheet(
                            room.text("name"),
                            room.number("seats"),
                            !room.has("accessible") || room.flag("accessible")));
        }
        return rooms;
    }
}
