package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.PublicationAdvice;
import org.alfacentre.sextant.session.SchedulingRights;
import org.alfacentre.sextant.session.SessionList;
import org.alfacentre.sextant.session.Sessions;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.calendar.Conflicts;
import org.alfacentre.sextant.session.calendar.Finding;
import org.alfacentre.sextant.session.calendar.Plan;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/**
 * What stands against a session's plan: blocks, which stop its publication, and warnings; of a
 * draft also what its action's modules find.
 */
@Path("/sessions/{id : \\d+}/findings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FindingsResource {

    @Inject private Sessions sessions;
    @Inject private SessionList list;
    @Inject private Conflicts conflicts;
    @Inject private PublicationAdvice advice;
    @Inject private CurrentUser user;
    @Inject private Words words;
    @Inject private RequestLocale locale;

    /** {@code detail} in the reader's language. */
    public record FindingJson(String severity, String code, String field, String detail) {}

    @GET
    public List<FindingJson> list(@PathParam("id") long id) {
        TrainingSession session = sessions.read(id, user.caller());
        if (!SchedulingRights.maySchedule(user.require(), session)) {
            throw Refusal.forbidden();
        }
        return Stream.concat(
                        conflicts.of(Plan.of(list.line(session).session())).stream(),
                        advice.on(session).stream())
                .map(this::json)
                .toList();
    }

    private FindingJson json(Finding finding) {
        return new FindingJson(
                finding.severity().name(),
                finding.code(),
                finding.field(),
                finding.text(words, locale.get()));
    }
}
