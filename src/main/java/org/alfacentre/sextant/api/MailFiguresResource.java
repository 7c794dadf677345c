package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.MailFigures;

/** How mail fared in the last seven days, and what should have left: for staff. */
@Path("/mail/figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MailFiguresResource {

    @Inject private MailFigures figures;
    @Inject private CurrentUser user;

    @JsonbNillable
    public record FiguresJson(List<MailFigures.Day> days, MailFigures.Late late) {}

    @GET
    public FiguresJson get() {
        return new FiguresJson(figures.days(user.require()), figures.late(user.require()));
    }
}
