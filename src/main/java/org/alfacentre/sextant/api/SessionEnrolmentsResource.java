package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alfacentre.sextant.enrolment.Answer;
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.Explainer;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** The enrolments of a session. */
@Path("/sessions/{id}/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionEnrolmentsResource {

    @Inject private Enrolments enrolments;
    @Inject private Register register;
    @Inject private Explainer explainer;
    @Inject private EnrolledPeople people;
    @Inject private CurrentUser user;
    @Inject private RequestLocale locale;

    @PathParam("id")
    private long session;

    /** All a staff member or trainer may see, else the caller's own; {@code status} repeats. */
    @GET
    public Paged<EnrolmentJson> list(
            @QueryParam("status") List<String> statuses,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        List<Status> asked =
                statuses.stream()
                        .flatMap(text -> Arrays.stream(text.split(",")))
                        .flatMap(SessionEnrolmentsResource::status)
                        .toList();
        return register.ofSession(
                        session, asked, Paged.page(page), Paged.size(size, 50), user.require())
                .map(line -> EnrolmentJson.of(line, explainer, locale.get()));
    }

    /**
     * Enrols {@code {person}}, or {@code {email, firstName, lastName, organisation, departement,
     * function}}, or the caller; staff add {@code force} and {@code reason}. 201 for a new
     * enrolment, 200 for the one there was.
     */
    @POST
    public Response enrol(JsonObject json) {
        Caller caller = user.require();
        Body body = Body.of(json);
        String forced = Body.forced(body);
        long person = people.of(body, caller);
        Answer answer = enrolments.enrol(session, person, forced, caller);
        EnrolmentLine line = register.one(answer.enrolment().getId(), caller);
        EnrolmentJson made = EnrolmentJson.of(line, explainer, locale.get());
        return answer instanceof Answer.Entered
                ? Response.created(URI.create("enrolments/" + made.id())).entity(made).build()
                : Response.ok(made).build();
    }

    private static Stream<Status> status(String text) {
        return Stream.of(Status.values())
                .filter(status -> status.name().equals(text.strip()))
                .findFirst()
                .map(Stream::of)
                .orElseThrow(() -> Refusal.invalid("status", "unknown-value", text));
    }
}
