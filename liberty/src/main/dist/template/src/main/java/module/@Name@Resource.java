package @package@.@id@;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alfacentre.sextant.identity.CurrentUser;

/** {@code /api/v1/@id@}. */
@Path("/@id@")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class @Name@Resource {

    @Inject private Notes notes;
    @Inject private CurrentUser user;

    /** A note as it is sent. */
    public record Sent(String content) {}

    /** How many there are. */
    public record Count(long notes) {}

    @GET
    @Path("/{session}")
    public Count count(@PathParam("session") long session) {
        user.require().mustBeStaff();
        notes.mustBeOurs(session);
        return new Count(notes.count(session));
    }

    @POST
    @Path("/{session}")
    public Count add(@PathParam("session") long session, Sent sent) {
        var caller = user.require();
        caller.mustBeStaff();
        notes.add(session, caller.id(), sent == null ? null : sent.content());
        return new Count(notes.count(session));
    }
}
