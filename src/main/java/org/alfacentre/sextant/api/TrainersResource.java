package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
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
import org.alfacentre.sextant.session.Trainer;
import org.alfacentre.sextant.session.Trainers;
import org.alfacentre.sextant.shell.Paged;

/** Who speaks at or facilitates sessions. */
@Path("/trainers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainersResource {

    @Inject private Trainers trainers;
    @Inject private CurrentUser user;

    /** {@code person}: id of the account with which the trainer signs in. */
    @JsonbNillable
    public record TrainerJson(
            Long id, Long person, String name, String organisation, String speciality) {

        static TrainerJson of(Trainer trainer) {
            return new TrainerJson(
                    trainer.getId(),
                    trainer.getPerson() == null ? null : trainer.getPerson().getId(),
                    trainer.getName(),
                    trainer.getOrganisation(),
                    trainer.getSpeciality());
        }
    }

    @GET
    public Paged<TrainerJson> list(
            @QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return trainers.page(Paged.page(page), Paged.size(size, 50)).map(TrainerJson::of);
    }

    @GET
    @Path("/{id}")
    public TrainerJson get(@PathParam("id") long id) {
        return TrainerJson.of(trainers.read(id));
    }

    /** {@code {person, name, organisation, speciality}}: a person or a name is needed. */
    @POST
    public Response enter(JsonObject json) {
        TrainerJson made = TrainerJson.of(trainers.enter(sheet(Body.of(json)), user.require()));
        return Response.created(URI.create("trainers/" + made.id())).entity(made).build();
    }

    /** What is missing stays as it is. */
    @PATCH
    @Path("/{id}")
    public TrainerJson correct(@PathParam("id") long id, JsonObject json) {
        Body body = Body.of(json);
        TrainerJson now = get(id);
        var sheet =
                new Trainers.Sheet(
                        body.has("person") ? body.id("person") : now.person(),
                        body.has("name") ? body.text("name") : now.name(),
                        body.has("organisation") ? body.text("organisation") : now.organisation(),
                        body.has("speciality") ? body.text("speciality") : now.speciality());
        return TrainerJson.of(trainers.correct(id, sheet, user.require()));
    }

    private static Trainers.Sheet sheet(Body body) {
        return new Trainers.Sheet(
                body.id("person"),
                body.text("name"),
                body.text("organisation"),
                body.text("speciality"));
    }
}
