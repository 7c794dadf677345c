package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.reminder.ReminderChoice;
import org.alfacentre.sextant.shell.Refusal;

/** What the caller does not want to be written: {@code reminder-j7, reminder-j1, mailings}. */
@Path("/mail/declined")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeclinedMailsResource {

    @Inject private ReminderChoice choice;
    @Inject private CurrentUser user;

    public record DeclinedJson(List<String> declined) {}

    @GET
    public DeclinedJson get() {
        return new DeclinedJson(choice.declined(user.require()).stream().sorted().toList());
    }

    /** {@code {declined: […]}}: these and no others. */
    @PUT
    public DeclinedJson put(JsonObject json) {
        Set<String> kinds = new HashSet<>();
        for (JsonValue kind : Body.of(json).array("declined")) {
            if (!(kind instanceof JsonString text)) {
                throw Refusal.wrongType("declined");
            }
            kinds.add(text.getString());
        }
        choice.decline(kinds, user.require());
        return get();
    }
}
