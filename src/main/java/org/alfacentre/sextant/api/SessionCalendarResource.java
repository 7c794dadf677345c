package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.SessionCalendar;
import org.alfacentre.sextant.session.SessionList;
import org.alfacentre.sextant.session.Sessions;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Installation;

/** A session's half-days for anybody's calendar. */
@Path("/sessions/{id : \\d+}.ics")
@RequestScoped
public class SessionCalendarResource {

    private static final String CALENDAR = "text/calendar; charset=utf-8";

    @Inject private Sessions sessions;
    @Inject private SessionList list;
    @Inject private CurrentUser user;
    @Inject private Installation installation;
    @Inject private Clock clock;

    @GET
    @Open
    @Produces({CALENDAR, MediaType.APPLICATION_JSON})
    public Response get(@PathParam("id") long id) {
        TrainingSession session = list.line(sessions.read(id, user.caller())).session();
        URI page = URI.create(installation.baseUrl() + "/session.xhtml?code=" + session.getCode());
        return Response.ok(new SessionCalendar(page, clock.instant()).of(session), CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + session.getCode() + ".ics\"")
                .build();
    }
}
