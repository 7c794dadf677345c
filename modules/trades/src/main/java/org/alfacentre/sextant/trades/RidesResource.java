package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;

/** {@code /api/v1/trades/days/{session}/rides}: car sharing of those who have a place that day. */
@Path("/trades/days/{session}/rides")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RidesResource {

    @Inject private Rides rides;
    @Inject private CurrentUser user;

    /** {@code seats} null: they seek one. */
    @JsonbNillable
    public record RideJson(String name, Integer seats, String town, String contact) {

        static RideJson of(Rides.Shown it) {
            return new RideJson(
                    it.name(), it.wish().seats(), it.wish().town(), it.wish().contact());
        }
    }

    @GET
    public List<RideJson> all(@PathParam("session") long session) {
        return rides.of(session, user.require()).stream().map(RideJson::of).toList();
    }

    /** The caller's own, in place of what they told before. */
    @PUT
    @Path("/mine")
    public Ride.Wish tell(@PathParam("session") long session, Ride.Wish sent) {
        return rides.tell(session, sent, user.require());
    }

    @DELETE
    @Path("/mine")
    public void withdraw(@PathParam("session") long session) {
        rides.withdraw(session, user.require());
    }
}
