package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.alfacentre.sextant.attendance.AttendanceSheets;
import org.alfacentre.sextant.attendance.Newcomer;
import org.alfacentre.sextant.attendance.SheetKey;
import org.alfacentre.sextant.attendance.SheetPasses;
import org.alfacentre.sextant.attendance.WalkInDesk;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;

/**
 * A half-day's sheet: for the session's trainers, and for staff in their name (R24). Besides a
 * token it takes the pass that the tablet's page was given for this one sheet, in the header
 * {@value #PASS}.
 */
@Path("/sessions/{id}/half-days/{n}")
@Open
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AttendanceResource {

    static final String PASS = "X-Sextant-Sheet";

    @Inject private AttendanceSheets sheets;
    @Inject private WalkInDesk desk;
    @Inject private SheetPasses passes;
    @Inject private CurrentUser user;

    @PathParam("id")
    private String session;

    @PathParam("n")
    private int n;

    @HeaderParam(PASS)
    private String pass;

    private Caller caller;

    @GET
    @Path("/attendance")
    public AttendanceJson sheet() {
        return AttendanceJson.of(sheets.sheet(caller(), key()));
    }

    /**
     * Takes {@code {marks:[{key, enrolment, status, minutesLate, minutesEarly}], reason}}, all or
     * none; the reason is needed once the sheet is countersigned.
     */
    @PUT
    @Path("/attendance")
    public AttendanceJson mark(JsonObject json) {
        Caller caller = caller();
        Body body = Body.of(json);
        return AttendanceJson.of(
                sheets.mark(caller, key(), MarkOrders.in(body), body.text("reason")));
    }

    /** Takes {@code {person, reason, key}}; the person is marked present. */
    @POST
    @Path("/walk-ins")
    public Response walkIn(JsonObject json) {
        Caller caller = caller();
        Body body = Body.of(json);
        var order =
                new WalkInDesk.Order(
                        body.requiredId("person"),
                        body.text("reason"),
                        MarkOrders.key(body, "key"));
        WalkInDesk.Admitted admitted = desk.add(caller, key(), order);
        return Response.status(Response.Status.CREATED)
                .entity(AttendanceJson.of(admitted.sheet(), admitted.enrolment()))
                .build();
    }

    /** Persons of the directory whose name begins so, with what they are to the session. */
    @GET
    @Path("/walk-ins")
    public List<Newcomer> newcomers(@QueryParam("q") String name) {
        return desk.find(caller(), key(), name);
    }

    @POST
    @Path("/countersign")
    @Consumes(MediaType.WILDCARD)
    public AttendanceJson countersign() {
        return AttendanceJson.of(sheets.countersign(caller(), key()));
    }

    private SheetKey key() {
        return sheets.key(caller(), session, n);
    }

    /** The pass stands alone: a tablet whose sign-in has ended goes on with its sheet. */
    private Caller caller() {
        if (caller == null) {
            caller = passes.bearer(pass, session, n).orElseGet(user::require);
        }
        return caller;
    }
}
