package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.alfacentre.sextant.accommodation.NeedInbox;
import org.alfacentre.sextant.accommodation.NeedLine;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Paged;

/** The référent handicap's inbox; to anybody else it is 403. */
@Path("/needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NeedsResource {

    @Inject private NeedInbox inbox;
    @Inject private CurrentUser user;

    /** {@code status} is the enrolment's. */
    @JsonbNillable
    public record InboxJson(NeedJson need, long session, String person, String status) {

        static InboxJson of(NeedLine line) {
            return new InboxJson(
                    NeedJson.of(line.stated()),
                    line.session().getId(),
                    line.person(),
                    line.place().name());
        }
    }

    @GET
    public Paged<InboxJson> list(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return inbox.page(Paged.page(page), Paged.size(size, 50), user.require())
                .map(InboxJson::of);
    }

    /** {@code {answer}}: what will be done. */
    @PUT
    @Path("/{id}/answer")
    public NeedJson answer(@PathParam("id") long id, JsonObject json) {
        return NeedJson.of(inbox.answer(id, Body.of(json).text("answer"), user.require()));
    }
}
