package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.enrolment.SeriesAnswer;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.SeriesList;

/** Enrolling in a full cycle: all its sessions, or a place in the queue as a whole (R21). */
@Path("/series/{id}/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeriesEnrolmentsResource {

    @Inject private Enrolments enrolments;
    @Inject private SeriesList list;
    @Inject private Register register;
    @Inject private EnrolledPeople people;
    @Inject private CurrentUser user;
    @Inject private EnrolmentTelling telling;

    /**
     * One enrolment for each session of the series.
     *
     * @param status of all that were asked for now
     * @param rank the furthest back while waiting, else null
     */
    @JsonbNillable
    public record WholeJson(
            Long series,
            Long person,
            String status,
            Integer rank,
            EnrolmentJson.CauseJson cause,
            List<EnrolmentJson> items,
            int page,
            int size,
            long total) {

        static WholeJson of(long series, long person, List<EnrolmentJson> items) {
            EnrolmentJson told = items.get(items.size() - 1);
            Optional<Integer> rank =
                    items.stream()
                            .map(EnrolmentJson::rank)
                            .filter(one -> one != null)
                            .max(Integer::compareTo);
            int size = items.size();
            return new WholeJson(
                    series,
                    person,
                    told.status(),
                    rank.orElse(null),
                    told.cause(),
                    items,
                    0,
                    size,
                    size);
        }
    }

    /** {@code {person}} as in enrolling in a session. 201 when something was entered, else 200. */
    @POST
    public Response enrol(@PathParam("id") long series, JsonObject json) {
        Caller caller = user.require();
        long person = people.of(Body.of(json), caller);
        List<Long> sessions = list.toEnrol(series, user.caller());
        SeriesAnswer answer = enrolments.enrolWhole(series, sessions, person, caller);
        List<EnrolmentLine> lines = register.told(answer.enrolments());
        List<EnrolmentJson> items = telling.of(lines);
        return Response.status(answer.entered() ? 201 : 200)
                .entity(WholeJson.of(series, person, items))
                .build();
    }
}
