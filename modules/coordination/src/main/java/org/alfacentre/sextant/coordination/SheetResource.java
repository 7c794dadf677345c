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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.coordination.MissionSheet.Part;
import org.alfacentre.sextant.coordination.MissionSheet.Status;
import org.alfacentre.sextant.identity.CurrentUser;

/** Below {@code /api/v1/coordination}: the versions of the référents' mission sheet. */
@Path("/coordination/sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SheetResource {

    @Inject private MissionSheets sheets;
    @Inject private SheetComments comments;
    @Inject private CurrentUser user;

    /** {@code version} grows with each change: who writes sends the one that they read. */
    @JsonbNillable
    public record SheetJson(
            int number,
            Status status,
            LocalDate reviewUntil,
            LocalDate validatedOn,
            int version,
            List<Part> sections) {

        static SheetJson of(MissionSheet it) {
            return new SheetJson(
                    it.getNumber(),
                    it.getStatus(),
                    it.getReviewUntil(),
                    it.getValidatedOn(),
                    it.getVersion(),
                    it.sections().stream()
                            .map(part -> new Part(part.getId(), part.getHeading(), part.getWords()))
                            .toList());
        }
    }

    public record CommentJson(long section, long person, String words, Instant writtenAt) {

        static CommentJson of(SheetComment it) {
            return new CommentJson(
                    it.section().getId(), it.getPerson(), it.getWords(), it.getWrittenAt());
        }
    }

    public record SheetSent(int version, List<Part> sections) {}

    public record ReviewSent(LocalDate until) {}

    /** Null or blank {@code words} take the comment back. */
    public record WordsSent(String words) {}

    @GET
    public List<SheetJson> sheets() {
        return sheets.all(user.require()).stream().map(SheetJson::of).toList();
    }

    @POST
    public Response begin() {
        return Response.status(Response.Status.CREATED)
                .entity(SheetJson.of(sheets.begin(user.require())))
                .build();
    }

    @PUT
    @Path("/{number}")
    public SheetJson write(@PathParam("number") int number, SheetSent sent) {
        sheets.write(number, sent.version(), sent.sections(), user.require());
        return SheetJson.of(sheets.see(number, user.require()));
    }

    @POST
    @Path("/{number}/review")
    public SheetJson review(@PathParam("number") int number, ReviewSent sent) {
        return SheetJson.of(sheets.sendForReview(number, sent.until(), user.require()));
    }

    @POST
    @Path("/{number}/end-review")
    public SheetJson endReview(@PathParam("number") int number) {
        return SheetJson.of(sheets.endReview(number, user.require()));
    }

    @POST
    @Path("/{number}/validate")
    public SheetJson validate(@PathParam("number") int number) {
        return SheetJson.of(sheets.validate(number, user.require()));
    }

    @GET
    @Path("/{number}/comments")
    public List<CommentJson> comments(@PathParam("number") int number) {
        return comments.of(sheets.see(number, user.require())).stream()
                .map(CommentJson::of)
                .toList();
    }

    /** The caller's own, in place of what they wrote before. */
    @PUT
    @Path("/sections/{section}/comments/mine")
    public void comment(@PathParam("section") long section, WordsSent sent) {
        comments.write(section, sent.words(), user.require());
    }
}
