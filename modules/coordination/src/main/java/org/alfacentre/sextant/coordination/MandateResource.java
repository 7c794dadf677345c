package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.coordination.Mandate.Kind;
import org.alfacentre.sextant.coordination.Mandates.Wanted;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;

/** Below {@code /api/v1/coordination}: who speaks for which regroupement. */
@Path("/coordination")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MandateResource {

    @Inject private Circle circle;
    @Inject private Mandates mandates;
    @Inject private CurrentUser user;

    /** {@code ends} is the last day, or null. */
    @JsonbNillable
    public record MandateJson(
            long id, long network, long person, Kind kind, LocalDate begins, LocalDate ends) {

        static MandateJson of(Mandate it) {
            return new MandateJson(
                    it.getId(),
                    it.getNetwork(),
                    it.getPerson(),
                    it.getKind(),
                    it.getBegins(),
                    it.getEnds());
        }
    }

    /** Null: no end is known. */
    public record EndSent(LocalDate ends) {}

    @GET
    @Path("/mandates")
    public List<MandateJson> mandates() {
        Caller reader = user.require();
        circle.mustRead(reader);
        return mandates.kept(reader).stream().map(MandateJson::of).toList();
    }

    @POST
    @Path("/mandates")
    public Response give(Wanted sent) {
        Mandate given = mandates.give(sent, user.require());
        return Response.status(Response.Status.CREATED).entity(MandateJson.of(given)).build();
    }

    @PATCH
    @Path("/mandates/{id}")
    public MandateJson until(@PathParam("id") long id, EndSent sent) {
        return MandateJson.of(mandates.until(id, sent.ends(), user.require()));
    }
}
