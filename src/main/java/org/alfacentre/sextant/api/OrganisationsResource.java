package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.OrganisationSearch;
import org.alfacentre.sextant.people.Organisations;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** The structures: read by everybody signed in, written by staff. */
@Path("/organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationsResource {

    private static final int PAGE = 50;

    @Inject private Organisations organisations;
    @Inject private OrganisationSearch search;
    @Inject private CurrentUser user;

    @QueryParam("q")
    private String q;

    @QueryParam("departement")
    private String departement;

    @QueryParam("type")
    private String type;

    @GET
    public Paged<OrganisationJson> list(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        user.require();
        var criteria = new OrganisationSearch.Criteria(q, departement, type, null);
        return search.page(criteria, Paged.page(page), Paged.size(size, PAGE))
                .map(OrganisationJson::of);
    }

    /** Only {@code name} is required. */
    @POST
    public Response create(JsonObject json) {
        var nothing = new Organisations.Sheet(null, null, null);
        Organisation organisation =
                organisations.create(OrganisationJson.over(nothing, Body.of(json)), user.require());
        return Response.created(URI.create("organisations/" + organisation.getId()))
                .entity(OrganisationJson.of(organisation))
                .build();
    }

    @GET
    @Path("/{id}")
    public OrganisationJson get(@PathParam("id") long id) {
        user.require();
        return OrganisationJson.of(organisations.find(id).orElseThrow(Refusal::notFound));
    }

    @PATCH
    @Path("/{id}")
    public OrganisationJson patch(@PathParam("id") long id, JsonObject json) {
        Body body = Body.of(json);
        return OrganisationJson.of(
                organisations.correct(
                        id, before -> OrganisationJson.over(before, body), user.require()));
    }
}
