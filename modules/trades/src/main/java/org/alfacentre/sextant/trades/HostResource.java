package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;

/** {@code /api/v1/trades/days/{session}/host}: what the host company of a day is written. */
@Path("/trades/days/{session}/host")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HostResource {

    @Inject private Visits visits;
    @Inject private HostMail mail;
    @Inject private CurrentUser user;

    /** {@code what}: LIST with its number of visitors, THANKS, or CANCELLED. */
    public record DispatchJson(String what, Instant sentAt, String sentTo, int visitors) {

        static DispatchJson of(Dispatch it) {
            return new DispatchJson(it.getWhat(), it.getSentAt(), it.getSentTo(), it.getVisitors());
        }
    }

    /** The latest first. */
    @GET
    public List<DispatchJson> sent(@PathParam("session") long session) {
        user.require().mustBeStaff();
        visits.day(session);
        return mail.sent(session).stream().map(DispatchJson::of).toList();
    }

    /** Sends the list of those who have read the instructions. */
    @POST
    @Path("/list")
    public DispatchJson sendList(@PathParam("session") long session) {
        return DispatchJson.of(mail.sendList(session, user.require()));
    }

    @POST
    @Path("/thanks")
    public DispatchJson thank(@PathParam("session") long session) {
        return DispatchJson.of(mail.thank(session, user.require()));
    }
}
