package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.enrolment.Answer;
import org.alfacentre.sextant.enrolment.EnrolmentLine;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.GroupAnswer;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.field.EnrolmentForm;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** The enrolments of a session. */
@Path("/sessions/{id}/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionEnrolmentsResource {

    @Inject private Enrolments enrolments;
    @Inject private EnrolmentForm form;
    @Inject private Register register;
    @Inject private EnrolmentTelling telling;
    @Inject private EnrolledPeople people;
    @Inject private CurrentUser user;
    @Inject private RequestLocale locale;
    @Inject private Words words;

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
        return telling.of(
                register.ofSession(
                        session, asked, Paged.page(page), Paged.size(size, 50), user.require()));
    }

    /**
     * What one of several persons got: an enrolment or a problem.
     *
     * @param status 201 for a new enrolment, 200 for the one there was, else the problem's
     */
    @JsonbNillable
    public record OneOfSeveral(
            Long person, int status, EnrolmentJson enrolment, JsonObject problem) {}

    /** All of {@code persons}, in their order, each with an answer of their own. */
    private Response enrolEach(List<Long> persons) {
        if (persons.isEmpty() || persons.size() > Paged.MOST) {
            throw Refusal.invalid(
                    "persons", persons.isEmpty() ? "required" : "too-many", Paged.MOST);
        }
        List<GroupAnswer> given = enrolments.enrolEach(session, persons, user.require());
        Map<Long, EnrolmentJson> made =
                telling.of(List.copyOf(GroupAnswer.lines(given, register).values())).stream()
                        .collect(Collectors.toMap(EnrolmentJson::id, it -> it));
        List<OneOfSeveral> told = given.stream().map(it -> oneOfSeveral(it, made)).toList();
        return Response.ok(new Paged<>(told, 0, told.size(), told.size())).build();
    }

    private OneOfSeveral oneOfSeveral(GroupAnswer answer, Map<Long, EnrolmentJson> made) {
        if (answer instanceof GroupAnswer.Refused refused) {
            JsonObject problem = Problem.of(refused.refusal(), words, locale.get());
            return new OneOfSeveral(refused.person(), refused.refusal().status(), null, problem);
        }
        Answer given = ((GroupAnswer.Told) answer).answer();
        return new OneOfSeveral(
                answer.person(),
                given instanceof Answer.Entered ? 201 : 200,
                made.get(given.enrolment().getId()),
                null);
    }

    /**
     * Enrols {@code {person}}, or {@code {persons}} several at once, or {@code {email, firstName,
     * lastName, organisation, departement, function}}, or the caller; staff add {@code force} and
     * {@code reason}; {@code fields} and {@code consent} answer what modules ask. 201 for a new
     * enrolment, 200 for the one there was.
     */
    @POST
    public Response enrol(JsonObject json) {
        Caller caller = user.require();
        Body body = Body.of(json);
        if (body.has("persons")) {
            return enrolEach(SessionBodies.inOrder(body.array("persons"), "persons"));
        }
        String forced = Body.forced(body);
        long person = people.of(body, caller);
        Answer answer = form.enrol(session, person, forced, FieldBodies.given(body), caller);
        EnrolmentLine line = register.told(List.of(answer.enrolment())).get(0);
        EnrolmentJson made = telling.of(line);
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
