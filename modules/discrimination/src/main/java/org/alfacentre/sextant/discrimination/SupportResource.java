package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.alfacentre.sextant.discrimination.SupportRequest.Answer;
import org.alfacentre.sextant.discrimination.SupportRequest.Kind;
import org.alfacentre.sextant.discrimination.SupportRequest.State;
import org.alfacentre.sextant.discrimination.SupportRequest.Topic;
import org.alfacentre.sextant.discrimination.SupportRequest.Wanted;
import org.alfacentre.sextant.identity.CurrentUser;

/** Below {@code /api/v1/discrimination}: requests for support, and what relays bring. */
@Path("/discrimination")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SupportResource {

    @Inject private SupportRequests requests;
    @Inject private ProgressNotes notes;
    @Inject private CurrentUser user;

    /** {@code plannedOn} and {@code reason} are the answer's. */
    @JsonbNillable
    public record RequestJson(
            long id,
            long person,
            Kind kind,
            Topic topic,
            Integer participants,
            LocalDate from,
            Instant sentAt,
            State state,
            LocalDate plannedOn,
            String reason) {

        static RequestJson of(SupportRequest it) {
            return new RequestJson(
                    it.getId(),
                    it.getPerson(),
                    it.getKind(),
                    it.getTopic(),
                    it.getParticipants(),
                    it.getWantedFrom(),
                    it.getSentAt(),
                    it.getState(),
                    it.getPlannedOn(),
                    it.getReason());
        }
    }

    /** Null or blank {@code words} take the note back. */
    public record WordsSent(String words) {}

    public record NoteJson(long person, String words, Instant writtenAt) {

        static NoteJson of(ProgressNote it) {
            return new NoteJson(it.getPerson(), it.getWords(), it.getWrittenAt());
        }
    }

    /** Staff see all, others their own. */
    @GET
    @Path("/requests")
    public List<RequestJson> requests() {
        var reader = user.require();
        return reader.isStaff()
                ? requests.all(reader).stream().map(it -> RequestJson.of(it.request())).toList()
                : requests.by(reader.id()).stream().map(RequestJson::of).toList();
    }

    @POST
    @Path("/requests")
    public Response ask(Wanted sent) {
        SupportRequest request = requests.ask(sent, user.require());
        return Response.status(Response.Status.CREATED).entity(RequestJson.of(request)).build();
    }

    @PATCH
    @Path("/requests/{id}")
    public RequestJson answer(@PathParam("id") long id, Answer sent) {
        return RequestJson.of(requests.answer(id, sent, user.require()));
    }

    /** For relays and staff. */
    @GET
    @Path("/gatherings/{session}/progress")
    public List<NoteJson> notes(@PathParam("session") long session) {
        return notes.of(session, user.require()).stream()
                .map(it -> NoteJson.of(it.note()))
                .toList();
    }

    /** The caller's own, in place of what they wrote before. */
    @PUT
    @Path("/gatherings/{session}/progress/mine")
    public void write(@PathParam("session") long session, WordsSent sent) {
        notes.write(session, sent.words(), user.require());
    }
}
