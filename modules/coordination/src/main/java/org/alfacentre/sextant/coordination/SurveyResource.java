package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;

/** Below {@code /api/v1/coordination}: the subjects that référents choose for their days. */
@Path("/coordination/surveys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SurveyResource {

    @Inject private Surveys surveys;
    @Inject private SurveyDays days;
    @Inject private CurrentUser user;

    /** {@code votes} is null for référents while they choose. */
    @JsonbNillable
    public record SubjectJson(long id, String title, Integer votes, boolean kept) {}

    @JsonbNillable
    public record SurveyJson(
            long session,
            LocalDate closesOn,
            Survey.State state,
            Integer answered,
            List<SubjectJson> subjects) {}

    public record KeptSent(Set<Long> kept) {}

    @GET
    public List<SurveyJson> surveys() {
        Caller reader = user.require();
        return days.of(surveys.all(reader)).stream().map(it -> json(it, reader)).toList();
    }

    @POST
    public Response open(Surveys.Wanted sent) {
        Caller by = user.require();
        return Response.status(Response.Status.CREATED)
                .entity(json(surveys.open(sent, by), by))
                .build();
    }

    @GET
    @Path("/{session}")
    public SurveyJson survey(@PathParam("session") long session) {
        Caller reader = user.require();
        return json(surveys.see(session, reader), reader);
    }

    /** The caller's own, in place of what they chose before. */
    @PUT
    @Path("/{session}/choices/mine")
    public void choose(@PathParam("session") long session, Surveys.Choice sent) {
        surveys.choose(session, sent, user.require());
    }

    @POST
    @Path("/{session}/settle")
    public SurveyJson settle(@PathParam("session") long session, KeptSent sent) {
        Caller by = user.require();
        return json(surveys.settle(session, sent.kept(), by), by);
    }

    private SurveyJson json(Survey survey, Caller reader) {
        return json(days.of(survey), reader);
    }

    private SurveyJson json(SurveyDays.Line line, Caller reader) {
        Survey survey = line.survey();
        SurveyResult result = surveys.result(survey);
        boolean counting = surveys.mayCount(survey, reader);
        return new SurveyJson(
                survey.getSession(),
                survey.getClosesOn(),
                line.state(),
                counting ? result.answered() : null,
                (counting ? result.ranked() : result.inOrder())
                        .stream()
                                .map(
                                        it ->
                                                new SubjectJson(
                                                        it.subject().getId(),
                                                        it.subject().getTitle(),
                                                        counting ? it.votes() : null,
                                                        it.subject().isKept()))
                                .toList());
    }
}
