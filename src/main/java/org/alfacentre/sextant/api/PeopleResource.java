package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
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
import java.util.Locale;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.Directory;
import org.alfacentre.sextant.people.PeopleSearch;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.PersonCriteria;
import org.alfacentre.sextant.people.PersonLine;
import org.alfacentre.sextant.people.PersonSheet;
import org.alfacentre.sextant.privacy.Erasure;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/**
 * The directory. Staff read and write; a référent reads the people of his regroupements; anybody
 * reads themselves; the DPO anonymises.
 */
@Path("/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private static final int PAGE = 50;

    @Inject private Directory directory;
    @Inject private PeopleSearch search;
    @Inject private Erasure erasure;
    @Inject private CurrentUser user;

    @QueryParam("q")
    private String q;

    @QueryParam("departement")
    private String departement;

    @QueryParam("organisation")
    private Long organisation;

    @QueryParam("network")
    private String network;

    @QueryParam("role")
    private String role;

    @QueryParam("function")
    private String function;

    @QueryParam("active")
    private Boolean active;

    /** Those the caller may see, by name; {@code network} is an id or a code. */
    @GET
    public Paged<PersonJson> list(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        var criteria =
                new PersonCriteria(q, departement, organisation, network, role(), function, active);
        return search.page(criteria, user.require(), Paged.page(page), Paged.size(size, PAGE))
                .map(PersonJson::of);
    }

    /** Only {@code email}, {@code firstName} and {@code lastName} are required. */
    @POST
    public Response create(JsonObject json) {
        PersonSheet nothing = PersonSheet.named(null, null, null);
        Person person = directory.create(PersonJson.over(nothing, Body.of(json)), user.require());
        return Response.created(URI.create("people/" + person.getId()))
                .entity(PersonJson.of(PersonLine.of(person)))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    public PersonJson get(@PathParam("id") long id) {
        return PersonJson.of(PersonLine.of(directory.read(id, user.require())));
    }

    /** Changes what the body names; {@code active: false} deactivates and frees their places. */
    @PATCH
    @Path("/{id}")
    public PersonJson patch(@PathParam("id") long id, JsonObject json) {
        Body body = Body.of(json);
        Person person =
                directory.correct(id, before -> PersonJson.over(before, body), user.require());
        return PersonJson.of(PersonLine.of(person));
    }

    /**
     * Leaves a placeholder. Modules that did not confirm make it 202 and are named in {@code
     * silent}: ask again.
     */
    @POST
    @Path("/{id}/anonymise")
    public Response anonymise(@PathParam("id") long id) {
        Erasure.Erased erased = erasure.erase(id, user.require());
        PersonJson placeholder = PersonJson.of(PersonLine.of(erased.person()));
        return erased.silent().isEmpty()
                ? Response.ok(placeholder).build()
                : Response.accepted(placeholder.butFor(erased.silent())).build();
    }

    private Role role() {
        if (role == null || role.isBlank()) {
            return null;
        }
        for (Role known : Role.values()) {
            if (known.name().equals(role.strip().toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        throw Refusal.invalid("role", "unknown-role", role);
    }
}
