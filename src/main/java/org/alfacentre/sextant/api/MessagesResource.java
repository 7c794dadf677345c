package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.MessageFilter;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Messages;
import org.alfacentre.sextant.mail.delivery.Reading;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** The outbox: all of it for staff, their own messages for everybody else. */
@Path("/messages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

    private static final int PAGE = 50;

    @Inject private Messages messages;
    @Inject private Reading reading;
    @Inject private CurrentUser user;

    @GET
    public Paged<MessageJson> list(
            @QueryParam("session") Long session,
            @QueryParam("person") Long person,
            @QueryParam("state") String state,
            @QueryParam("kind") String kind,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        var filter = new MessageFilter(session, person, state(state), blankToNull(kind), null);
        return messages.page(filter, user.require(), Paged.page(page), Paged.size(size, PAGE))
                .map(MessageJson::of);
    }

    @GET
    @Path("/{id: \\d{1,18}}")
    public MessageJson one(@PathParam("id") long id) {
        return MessageJson.of(messages.one(id, user.require()));
    }

    /** The message as it was sent; one still waiting, as it would be sent now. */
    @GET
    @Path("/{id: \\d{1,18}}.eml")
    @Produces({"message/rfc822", MediaType.APPLICATION_JSON})
    public Response file(@PathParam("id") long id) {
        messages.one(id, user.require());
        return Response.ok(reading.file(id), "message/rfc822")
                .header("Content-Disposition", "attachment; filename=\"" + id + ".eml\"")
                .build();
    }

    /** Sends a failed, missed or withheld message again, with the same Message-ID. */
    @POST
    @Path("/{id: \\d{1,18}}/resend")
    public MessageJson resend(@PathParam("id") long id) {
        messages.resend(id, user.require());
        return one(id);
    }

    @POST
    @Path("/{id: \\d{1,18}}/abort")
    public MessageJson abort(@PathParam("id") long id) {
        messages.abort(id, user.require());
        return one(id);
    }

    private static MessageState state(String text) {
        String name = blankToNull(text);
        return name == null
                ? null
                : Arrays.stream(MessageState.values())
                        .filter(state -> state.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid("state", "unknown-value", name));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
