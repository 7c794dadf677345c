package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.alfacentre.sextant.accommodation.NeedInbox;
import org.alfacentre.sextant.accommodation.NeedLine;
import org.alfacentre.sextant.accommodation.Needs;
import org.alfacentre.sextant.accommodation.StatedNeed;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Accommodation needs: of one's own enrolment at {@code /enrolments/{id}/need}, and the référent
 * handicap's inbox at {@code /needs}. To anybody else each is 403.
 */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NeedsResource {

    @Inject private Needs needs;
    @Inject private NeedInbox inbox;
    @Inject private CurrentUser user;

    /** A need as its person reads it; {@code answer} is null until there is one. */
    @JsonbNillable
    public record NeedJson(long id, String need, String answer, Instant answerBy) {

        static NeedJson of(StatedNeed stated) {
            return new NeedJson(stated.id(), stated.need(), stated.answer(), stated.answerBy());
        }
    }

    /** A need in the inbox; {@code status} is the enrolment's. */
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

    /** 404 when nothing is stated. */
    @GET
    @Path("/enrolments/{id}/need")
    public NeedJson stated(@PathParam("id") long enrolment) {
        return needs.of(enrolment, user.require()).map(NeedJson::of).orElseThrow(Refusal::notFound);
    }

    /** {@code {need, consent}}: consent must be true. */
    @PUT
    @Path("/enrolments/{id}/need")
    public NeedJson state(@PathParam("id") long enrolment, JsonObject json) {
        Body body = Body.of(json);
        return NeedJson.of(
                needs.state(enrolment, body.text("need"), body.flag("consent"), user.require()));
    }

    /** Withdraws the consent; the place stays. */
    @DELETE
    @Path("/enrolments/{id}/need")
    public void withdraw(@PathParam("id") long enrolment) {
        needs.withdraw(enrolment, user.require());
    }

    @GET
    @Path("/needs")
    public Paged<InboxJson> inbox(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return inbox.page(Paged.page(page), Paged.size(size, 50), user.require())
                .map(InboxJson::of);
    }

    /** {@code {answer}}: what will be done. */
    @PUT
    @Path("/needs/{id}/answer")
    public NeedJson answer(@PathParam("id") long id, JsonObject json) {
        return NeedJson.of(inbox.answer(id, Body.of(json).text("answer"), user.require()));
    }
}
