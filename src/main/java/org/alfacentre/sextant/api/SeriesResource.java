package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.PlannedHalfDay;
import org.alfacentre.sextant.session.SeriesList;
import org.alfacentre.sextant.session.SeriesPlanner;
import org.alfacentre.sextant.session.SeriesReport;
import org.alfacentre.sextant.session.SeriesRequest;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** Sessions that belong together: a cycle, the six départements, the quarters. */
@Path("/series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeriesResource {

    @Inject private SeriesPlanner planner;
    @Inject private SeriesList list;
    @Inject private SessionBodies bodies;
    @Inject private CurrentUser user;
    @Inject private Words words;
    @Inject private RequestLocale locale;

    /** {@code sessions}: their ids in the order of their dates. */
    @JsonbNillable
    public record SeriesJson(
            Long id,
            String action,
            String title,
            List<Long> sessions,
            String summary,
            List<ConflictJson> conflicts) {

        static SeriesJson of(SeriesList.Line line) {
            return new SeriesJson(
                    line.series().getId(),
                    line.series().getAction(),
                    line.series().getTitle(),
                    line.sessions(),
                    null,
                    List.of());
        }
    }

    /** What somebody has to resolve before that session is published. */
    public record ConflictJson(Long session, String code, String field, String detail) {}

    @GET
    @Open
    public Paged<SeriesJson> list(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return list.page(user.caller(), Paged.page(page), Paged.size(size, 50)).map(SeriesJson::of);
    }

    @GET
    @Open
    @Path("/{id}")
    public SeriesJson get(@PathParam("id") long id) {
        return SeriesJson.of(list.read(id, user.caller()));
    }

    /**
     * {@code {action, title, sessions}}: each session the body of a new one or the id of one that
     * is there; or, with {@code halfDays} instead, one session for each half-day, the other parts
     * being common to all.
     */
    @POST
    public Response make(JsonObject json) {
        Body body = Body.of(json);
        List<Long> existing = new ArrayList<>();
        List<SessionEdit> made = body.has("sessions") ? sessions(body, existing) : split(body);
        var request = new SeriesRequest(body.text("action"), body.text("title"), made, existing);
        SeriesReport report = planner.make(request, user.require());
        return Response.created(URI.create("series/" + report.series().getId()))
                .entity(json(report))
                .build();
    }

    private List<SessionEdit> sessions(Body body, List<Long> existing) {
        JsonArray array = body.array("sessions");
        List<SessionEdit> made = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            JsonValue value = array.get(i);
            String path = "sessions[" + i + "]";
            if (value instanceof JsonObject session) {
                made.add(bodies.edit(Body.inside(session, path)));
            } else {
                existing.add(SessionBodies.id(value, path));
            }
        }
        return made;
    }

    private List<SessionEdit> split(Body body) {
        if (!body.has("halfDays")) {
            throw Refusal.invalid("sessions", "required");
        }
        return HalfDayBodies.planned(body).stream()
                .map(half -> new PlannedHalfDay(null, half.slot(), half.theme()))
                .map(half -> bodies.edit(body).with(SessionEdit.HALF_DAYS, List.of(half)))
                .toList();
    }

    private SeriesJson json(SeriesReport report) {
        return new SeriesJson(
                report.series().getId(),
                report.series().getAction(),
                report.series().getTitle(),
                report.sessions().stream().map(TrainingSession::getId).toList(),
                report.summary(words, locale.get()),
                report.problems().stream()
                        .map(
                                problem ->
                                        new ConflictJson(
                                                problem.session().getId(),
                                                problem.finding().code(),
                                                problem.finding().field(),
                                                problem.text(words, locale.get())))
                        .toList());
    }
}
