package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alfacentre.sextant.accommodation.Needs;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Refusal;

/** The accommodation need of one's own enrolment; to anybody else it is 403. */
@Path("/enrolments/{id}/need")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentNeedResource {

    @Inject private Needs needs;
    @Inject private CurrentUser user;

    @PathParam("id")
    private long enrolment;

    /** 404 when nothing is stated. */
    @GET
    public NeedJson stated() {
        return needs.of(enrolment, user.require()).map(NeedJson::of).orElseThrow(Refusal::notFound);
    }

    /** {@code {need, consent}}: consent must be true. */
    @PUT
    public NeedJson state(JsonObject json) {
        Body body = Body.of(json);
        return NeedJson.of(
                needs.state(enrolment, body.text("need"), body.flag("consent"), user.require()));
    }

    /** Withdraws the consent; the place stays. */
    @DELETE
    public void withdraw() {
        needs.withdraw(enrolment, user.require());
    }
}
