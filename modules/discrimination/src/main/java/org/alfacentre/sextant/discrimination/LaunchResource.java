package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.alfacentre.sextant.discrimination.Launches.Wanted;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /api/v1/discrimination/launch}: the matinale that lies ahead. */
@Path("/discrimination/launch")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LaunchResource {

    @Inject private Launches launches;
    @Inject private CurrentUser user;

    /** Id of the mailing that waits to be confirmed, as any other. */
    public record MailingJson(long mailing) {}

    @GET
    public Wanted launch() {
        user.require();
        return launches.ahead().map(LaunchResource::json).orElseThrow(Refusal::notFound);
    }

    @PUT
    public Wanted hold(Wanted sent) {
        return json(launches.hold(sent, user.require()));
    }

    @POST
    @Path("/announcement")
    public Response announce() {
        return Response.status(Response.Status.CREATED)
                .entity(new MailingJson(launches.announce(user.require()).id()))
                .build();
    }

    private static Wanted json(Launch it) {
        return new Wanted(it.getHeldOn(), it.getBeginsAt(), it.getPlace());
    }
}
