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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.CohortLine;
import org.alfacentre.sextant.session.CohortSheet;
import org.alfacentre.sextant.session.Cohorts;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** Working groups, whose members have a place at each of their meetings. */
@Path("/cohorts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CohortsResource {

    @Inject private Cohorts cohorts;
    @Inject private CurrentUser user;

    /** {@code members} are ids of persons, {@code sessions} those of the meetings. */
    @JsonbNillable
    public record CohortJson(
            Long id,
            String code,
            String action,
            String name,
            String departement,
            Integer capacity,
            List<Long> members,
            List<Long> sessions) {

        static CohortJson of(CohortLine line) {
            return new CohortJson(
                    line.cohort().getId(),
                    line.cohort().getCode(),
                    line.cohort().getAction(),
                    line.cohort().getName(),
                    line.cohort().getDepartement(),
                    line.cohort().getCapacity(),
                    line.members(),
                    line.sessions());
        }
    }

    @GET
    public Paged<CohortJson> list(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return cohorts.page(Paged.page(page), Paged.size(size, 50), user.require())
                .map(CohortJson::of);
    }

    @GET
    @Path("/{id}")
    public CohortJson get(@PathParam("id") long id) {
        return CohortJson.of(cohorts.read(id, user.require()));
    }

    /** {@code {action, name, code, departement, capacity, members, sessions}}. */
    @POST
    public Response form(JsonObject json) {
        Body body = Body.of(json);
        var sheet =
                new CohortSheet(
                        body.text("code"),
                        body.text("action"),
                        body.text("name"),
                        body.text("departement"),
                        body.number("capacity"),
                        ids(body, "members"),
                        ids(body, "sessions"));
        CohortJson made = CohortJson.of(cohorts.form(sheet, user.require()));
        return Response.created(URI.create("cohorts/" + made.id())).entity(made).build();
    }

    /** {@code {person}} or {@code {persons: […]}} join, and get a place at each meeting. */
    @POST
    @Path("/{id}/members")
    public CohortJson join(@PathParam("id") long id, JsonObject json) {
        Body body = Body.of(json);
        List<Long> persons =
                body.has("person") ? List.of(body.requiredId("person")) : ids(body, "persons");
        if (persons.isEmpty()) {
            throw Refusal.invalid("persons", "required");
        }
        return CohortJson.of(cohorts.join(id, persons, user.require()));
    }

    /** {@code ?reason=}: the member leaves, with their places at the meetings to come. */
    @DELETE
    @Path("/{id}/members/{person}")
    public CohortJson leave(
            @PathParam("id") long id,
            @PathParam("person") long person,
            @QueryParam("reason") String reason) {
        return CohortJson.of(cohorts.leave(id, person, reason, user.require()));
    }

    private static List<Long> ids(Body body, String field) {
        return SessionBodies.inOrder(body.array(field), field);
    }
}
