package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.setting.Choice;
import org.alfacentre.sextant.mail.setting.MailScope;
import org.alfacentre.sextant.mail.setting.MailSettings;

/**
 * Which mails are sent and how many days from a session: of the programme, with {@code ?action=} of
 * an action, with {@code ?session=} (id) of a session; the narrower goes before the wider.
 */
@Path("/mail/settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailSettingsResource {

    @Inject private MailSettings settings;
    @Inject private CurrentUser user;

    @QueryParam("action")
    private String action;

    @QueryParam("session")
    private Long session;

    /**
     * A kind as it is set there.
     *
     * @param enabled set for exactly this, or null as for the wider one
     * @param days likewise
     * @param sent what holds
     * @param sentDays what holds; null for a mail that something else causes
     */
    @JsonbNillable
    public record SettingJson(
            String kind, Boolean enabled, Integer days, boolean sent, Integer sentDays) {

        static SettingJson of(MailSettings.Line line) {
            return new SettingJson(
                    line.kind().code(),
                    line.own().enabled(),
                    line.own().days(),
                    line.isOn(),
                    line.getDays());
        }
    }

    @GET
    public List<SettingJson> all() {
        return json(settings.all(scope(), user.require()));
    }

    /** {@code {"reminder-j7": {enabled, days}, …}}: the kinds named, both values of each. */
    @PUT
    public List<SettingJson> put(JsonObject json) {
        Map<String, Choice> choices = new HashMap<>();
        Body body = Body.of(json);
        if (json != null) {
            for (String kind : json.keySet()) {
                Body one = body.object(kind);
                choices.put(kind, one == null ? new Choice(null, null) : choice(one));
            }
        }
        return json(settings.put(scope(), choices, user.require()));
    }

    private static Choice choice(Body one) {
        Boolean enabled = one.has("enabled") && !one.isNull("enabled") ? one.flag("enabled") : null;
        return new Choice(enabled, one.number("days"));
    }

    private MailScope scope() {
        return new MailScope(action, session);
    }

    private static List<SettingJson> json(List<MailSettings.Line> lines) {
        return lines.stream().map(SettingJson::of).toList();
    }
}
