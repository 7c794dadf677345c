package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.SessionList;
import org.alfacentre.sextant.session.SessionMove;
import org.alfacentre.sextant.session.Sessions;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Paged;

/** The sessions: found by anybody once published, scheduled by staff and référents. */
@Path("/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject private Sessions sessions;
    @Inject private SessionList list;
    @Inject private SessionBodies bodies;
    @Inject private SessionTelling telling;
    @Inject private CurrentUser user;

    /** In the order of their dates; drafts only for those who schedule them. */
    @GET
    @Open
    public Paged<SessionJson> list(@BeanParam SessionQuery query) {
        return telling.of(list.page(query.criteria(), user.caller(), query.page(), query.size()));
    }

    /**
     * Drafts a session of {@code action}; what is left out comes from its sheet and its module.
     * What stands against its dates is told when it is published, and by {@code /findings} before.
     */
    @POST
    public Response draft(JsonObject json) {
        Body body = Body.of(json);
        TrainingSession made =
                sessions.draft(body.text("action"), bodies.edit(body), user.require());
        return Response.created(URI.create("sessions/" + made.getId())).entity(json(made)).build();
    }

    /** {@code id}: the number or the code. */
    @GET
    @Open
    @Path("/{id}")
    public SessionJson get(@PathParam("id") String id) {
        return json(read(id));
    }

    @PATCH
    @Path("/{id}")
    public SessionJson edit(@PathParam("id") String id, JsonObject json) {
        long session = read(id).getId();
        return json(sessions.edit(session, bodies.edit(Body.of(json)), user.require()));
    }

    /** {@code {overrideReason}}: why the director keeps a weekend or a public holiday. */
    @POST
    @Path("/{id}/publish")
    public SessionJson publish(@PathParam("id") String id, JsonObject json) {
        String reason = Body.of(json).text("overrideReason");
        return json(sessions.publish(read(id).getId(), reason, user.require()));
    }

    /**
     * {@code {halfDays: [{n, date, period, start, end}], drop: [n], reason}}: a half-day without
     * {@code n} is new, those dropped are held no more.
     */
    @POST
    @Path("/{id}/move")
    public SessionJson move(@PathParam("id") String id, JsonObject json) {
        Body body = Body.of(json);
        var move =
                new SessionMove(
                        HalfDayBodies.moved(body),
                        HalfDayBodies.dropped(body),
                        bodies.window(body),
                        body.text("reason"));
        return json(sessions.move(read(id).getId(), move, user.require()));
    }

    @POST
    @Path("/{id}/cancel")
    public SessionJson cancel(@PathParam("id") String id, JsonObject json) {
        String reason = Body.of(json).text("reason");
        return json(sessions.cancel(read(id).getId(), reason, user.require()));
    }

    private TrainingSession read(String id) {
        return id.matches("\\d{1,18}")
                ? sessions.read(Long.parseLong(id), user.caller())
                : sessions.read(id, user.caller());
    }

    private SessionJson json(TrainingSession session) {
        return telling.of(list.line(session));
    }
}
