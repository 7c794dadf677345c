package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.MailSwitch;
import org.alfacentre.sextant.shell.Refusal;

/** The stop switch of all mail but sign-in links (M10): {@code {stopped}}. */
@Path("/mail/switch")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailSwitchResource {

    @Inject private MailSwitch mailSwitch;
    @Inject private CurrentUser user;

    public record SwitchJson(boolean stopped) {}

    @GET
    public SwitchJson get() {
        user.require().mustBeStaff();
        return new SwitchJson(mailSwitch.isStopped());
    }

    @PUT
    public SwitchJson turn(JsonObject json) {
        Body body = Body.of(json);
        if (!body.has("stopped") || body.isNull("stopped")) {
            throw Refusal.invalid("stopped", "required");
        }
        mailSwitch.turn(body.flag("stopped"), user.require());
        return get();
    }
}
