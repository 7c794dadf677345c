package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.feed.CalendarFeed;
import org.alfacentre.sextant.mail.feed.CalendarFeeds;

/** Private calendars, each under a secret address that calendar programs fetch (webcal). */
@Path("/feeds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeedsResource {

    @Inject private CalendarFeeds feeds;
    @Inject private CurrentUser user;

    /** {@code url} only when it is made. */
    @JsonbNillable
    public record FeedJson(
            Long id, CalendarFeed.Kind kind, Long subject, Instant createdAt, String url) {

        static FeedJson of(CalendarFeed feed, String url) {
            return new FeedJson(
                    feed.getId(), feed.getKind(), feed.getSubject(), feed.getCreatedAt(), url);
        }
    }

    @GET
    public List<FeedJson> mine() {
        return feeds.mine(user.require()).stream().map(feed -> FeedJson.of(feed, null)).toList();
    }

    /**
     * {@code {kind: PARTICIPANT|TRAINER|ROOM|AXIS, subject}}: the room's id or the axis's number.
     */
    @POST
    public Response make(JsonObject json) {
        Body body = Body.of(json);
        CalendarFeed.Kind kind = body.oneOf(CalendarFeed.Kind.class, "kind");
        CalendarFeeds.Made made = feeds.make(kind, body.id("subject"), user.require());
        FeedJson answer = FeedJson.of(made.feed(), made.url());
        return Response.created(URI.create("feeds/" + answer.id())).entity(answer).build();
    }

    @DELETE
    @Path("/{id: \\d{1,18}}")
    public void revoke(@PathParam("id") long id) {
        feeds.revoke(id, user.require());
    }

    /** The calendar itself, for whoever has its address. */
    @GET
    @Open
    @Path("/{secret: [A-Za-z0-9_-]{20,100}}.ics")
    @Produces("text/calendar; charset=utf-8")
    public Response read(@PathParam("secret") String secret) {
        return Response.ok(feeds.read(secret)).header("Cache-Control", "private, no-cache").build();
    }
}
