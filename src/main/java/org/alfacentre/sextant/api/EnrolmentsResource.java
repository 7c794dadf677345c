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
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.enrolment.StaffDesk;
import org.alfacentre.sextant.field.EnrolmentForm;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Refusal;

/** One enrolment and what may be done with it. */
@Path("/enrolments/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnrolmentsResource {

    @Inject private Enrolments enrolments;
    @Inject private StaffDesk desk;
    @Inject private Register register;
    @Inject private EnrolmentForm form;
    @Inject private EnrolmentTelling telling;
    @Inject private CurrentUser user;

    @PathParam("id")
    private long id;

    @GET
    public EnrolmentJson get() {
        return answer(id);
    }

    /**
     * Changes the priority in the queue: {@code {priority, reason}}; or answers to what modules
     * ask: {@code {fields, consent}}; or both at once.
     */
    @PATCH
    public EnrolmentJson patch(JsonObject json) {
        Body body = Body.of(json);
        if (body.has("fields") && !body.has("priority")) {
            form.change(id, FieldBodies.given(body), caller());
            return answer(id);
        }
        Integer priority = body.number("priority");
        if (priority == null) {
            throw Refusal.invalid("priority", "required");
        }
        String reason = body.text("reason");
        return done(
                body.has("fields")
                        ? form.reprioritise(id, priority, reason, FieldBodies.given(body), caller())
                        : desk.reprioritise(id, priority, reason, caller()));
    }

    /**
     * {@code {overlapConfirmed, sessions}}: 409 without the first when the offered place overlaps
     * another; {@code sessions} takes a part of a series (R21).
     */
    @POST
    @Path("/accept")
    public EnrolmentJson accept(JsonObject json) {
        Body body = Body.of(json);
        boolean confirmed = body.flag("overlapConfirmed");
        return done(enrolments.accept(id, sessions(body), confirmed, caller()));
    }

    @POST
    @Path("/decline")
    public EnrolmentJson decline(JsonObject json) {
        return done(enrolments.decline(id, caller()));
    }

    /** {@code {reason}} when staff do it for the person; {@code sessions} of a series. */
    @POST
    @Path("/cancel")
    public EnrolmentJson cancel(JsonObject json) {
        Set<Long> sessions = sessions(Body.of(json));
        return done(enrolments.cancel(id, sessions, reason(json), caller()));
    }

    /** {@code {force, reason}} confirms above capacity. */
    @POST
    @Path("/approve")
    public EnrolmentJson approve(JsonObject json) {
        Body body = Body.of(json);
        return done(desk.approve(id, Body.forced(body), caller()));
    }

    @POST
    @Path("/reject")
    public EnrolmentJson reject(JsonObject json) {
        return done(desk.reject(id, reason(json), caller()));
    }

    @POST
    @Path("/withdraw")
    public EnrolmentJson withdraw(JsonObject json) {
        return done(desk.withdraw(id, reason(json), caller()));
    }

    @POST
    @Path("/promote")
    public EnrolmentJson promote(JsonObject json) {
        return done(desk.promote(id, reason(json), caller()));
    }

    /** {@code {person, reason}}: a colleague takes the place; answers the new enrolment. */
    @POST
    @Path("/substitute")
    public EnrolmentJson substitute(JsonObject json) {
        long colleague = Body.of(json).requiredId("person");
        return done(enrolments.substitute(id, colleague, reason(json), caller()));
    }

    /** {@code {session, reason}}: moves the person there; answers the new enrolment. */
    @POST
    @Path("/transfer")
    public EnrolmentJson transfer(JsonObject json) {
        long destination = Body.of(json).requiredId("session");
        return done(enrolments.transfer(id, destination, reason(json), caller()));
    }

    private EnrolmentJson done(Enrolment changed) {
        return answer(changed.getId());
    }

    private EnrolmentJson answer(long enrolment) {
        return telling.of(register.one(enrolment, caller()));
    }

    private Caller caller() {
        return user.require();
    }

    private static Set<Long> sessions(Body body) {
        return SessionBodies.ids(body.array("sessions"), "sessions");
    }

    private static String reason(JsonObject json) {
        return Body.of(json).text("reason");
    }
}
