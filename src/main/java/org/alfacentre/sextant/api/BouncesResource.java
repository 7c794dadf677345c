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
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.RefusedAddress;
import org.alfacentre.sextant.mail.RefusedAddresses;
import org.alfacentre.sextant.shell.Refusal;

/** Mails that came back: their addresses are marked and no longer written to. */
@Path("/mail/bounces")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BouncesResource {

    @Inject private RefusedAddresses addresses;
    @Inject private CurrentUser user;

    @JsonbNillable
    public record BounceJson(Long person, String recipient, String reason, Instant at) {

        static BounceJson of(RefusedAddress refused) {
            return new BounceJson(
                    refused.getPerson().getId(),
                    refused.getEmailKey(),
                    refused.getReason(),
                    refused.getRefusedAt());
        }
    }

    @GET
    public List<BounceJson> list() {
        return addresses.all(user.require()).stream().map(BounceJson::of).toList();
    }

    /** {@code {messageId, reason}} or {@code {recipient, reason}}; a repeat changes nothing. */
    @POST
    public BounceJson bounced(JsonObject json) {
        Body body = Body.of(json);
        String messageId = body.text("messageId");
        String recipient = body.text("recipient");
        if (messageId == null && recipient == null) {
            throw Refusal.invalid("recipient", "required");
        }
        return BounceJson.of(
                addresses.bounced(messageId, recipient, body.text("reason"), user.require()));
    }

    /** The address of the person works again. */
    @DELETE
    @Path("/{person: \\d{1,18}}")
    public void forgive(@PathParam("person") long person) {
        addresses.forgive(person, user.require());
    }
}
