package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.mailing.Addressees;
import org.alfacentre.sextant.mail.mailing.Mailing;
import org.alfacentre.sextant.mail.mailing.MailingOrder;
import org.alfacentre.sextant.mail.mailing.MailingReading;
import org.alfacentre.sextant.mail.mailing.Mailings;
import org.alfacentre.sextant.shell.Paged;

/**
 * Mass mail (M08, M09): {@code POST} prepares and shows it, {@code confirm} sends it; above fifty
 * recipients the second one.
 */
@Path("/mailings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailingsResource {

    private static final int PAGE = 50;

    @Inject private Mailings mailings;
    @Inject private MailingReading reading;
    @Inject private CurrentUser user;

    @GET
    public Paged<MailingJson> list(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return reading.page(user.require(), Paged.page(page), Paged.size(size, PAGE))
                .map(MailingJson::head);
    }

    @GET
    @Path("/{id: \\d{1,18}}")
    public MailingJson get(@PathParam("id") long id) {
        return whole(mailings.mine(id, user.require()));
    }

    /** {@code ?excluded=true} for those who are left out. */
    @GET
    @Path("/{id: \\d{1,18}}/recipients")
    public Paged<MailingReading.Line> recipients(
            @PathParam("id") long id,
            @QueryParam("excluded") boolean excluded,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        return reading.audience(
                id, excluded, user.require(), Paged.page(page), Paged.size(size, PAGE));
    }

    /**
     * {@code {session, subject, text, audience: {action, session, departement, network, function,
     * notEnrolled, silent, trainers}}}; with {@code "kind": "invitation"}, or without a text, an
     * invitation to the session.
     */
    @POST
    public Response prepare(JsonObject json) {
        MailingJson made = whole(mailings.prepare(order(Body.of(json)), user.require()));
        return Response.created(URI.create("mailings/" + made.id())).entity(made).build();
    }

    /** {@code {count}}: the number of recipients that was shown, or nothing. */
    @POST
    @Path("/{id: \\d{1,18}}/confirm")
    public MailingJson confirm(@PathParam("id") long id, JsonObject json) {
        return whole(mailings.confirm(id, Body.of(json).number("count"), user.require()));
    }

    @POST
    @Path("/{id: \\d{1,18}}/pause")
    public MailingJson pause(@PathParam("id") long id) {
        return whole(mailings.pause(id, user.require()));
    }

    @POST
    @Path("/{id: \\d{1,18}}/resume")
    public MailingJson resume(@PathParam("id") long id) {
        return whole(mailings.resume(id, user.require()));
    }

    @POST
    @Path("/{id: \\d{1,18}}/abort")
    public MailingJson abort(@PathParam("id") long id) {
        return whole(mailings.abort(id, user.require()));
    }

    private MailingJson whole(Mailing mailing) {
        return MailingJson.of(
                mailing,
                reading.audience(mailing.getId(), true, user.require(), 0, Paged.MOST),
                reading.sample(mailing.getId(), user.require()).orElse(null),
                reading.progress(mailing.getId(), user.require()));
    }

    private static MailingOrder order(Body body) {
        Long session = body.id("session");
        boolean invites =
                "invitation".equals(body.text("kind"))
                        || session != null && !body.has("text") && !body.has("subject");
        Body asked = body.object("audience");
        return new MailingOrder(
                invites,
                session,
                addressees(asked == null ? Body.of(null) : asked, invites, session),
                body.text("subject"),
                body.text("text"));
    }

    /** Guests and silent ones are those of the session that the mailing tells of. */
    private static Addressees addressees(Body asked, boolean invites, Long session) {
        boolean silent = asked.flag("silent");
        boolean ofSession = invites || silent && !asked.has("session");
        return new Addressees(
                asked.text("action"),
                ofSession ? session : asked.id("session"),
                asked.text("departement"),
                asked.id("network"),
                asked.text("function"),
                asked.flag("notEnrolled") || invites && !silent,
                silent,
                asked.flag("trainers"));
    }
}
