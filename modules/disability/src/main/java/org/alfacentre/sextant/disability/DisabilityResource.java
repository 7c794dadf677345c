package org.alfacentre.sextant.disability;

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
import org.alfacentre.sextant.axis.SeatDesk;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /api/v1/disability}: the cycle, and what is arranged for needs. */
@Path("/disability")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DisabilityResource {

    @Inject private CurrentCycle current;
    @Inject private Measures measures;
    @Inject private SeatDesk desk;
    @Inject private CurrentUser user;

    /** {@code session} is null while no date treats the theme. */
    @JsonbNillable
    public record ThemeJson(int number, String theme, Long session, LocalDate date, Integer free) {

        static ThemeJson of(ThemeCard it) {
            return it.session() == null
                    ? new ThemeJson(it.number(), it.theme().label(), null, null, null)
                    : new ThemeJson(
                            it.number(),
                            it.theme().label(),
                            it.session().id(),
                            it.session().facts().firstDay(),
                            it.session().seats().free());
        }
    }

    /** {@code free}: places in every half-day at once. */
    @JsonbNillable
    public record CycleJson(boolean whole, Long series, Integer free, List<ThemeJson> themes) {}

    /** {@code person} null: the caller. */
    public record WholeSent(Long person) {}

    public record WholeJson(List<Status> entries) {}

    public record MeasureSent(Long need, MeasureKind kind, MeasureState state, String provider) {}

    @JsonbNillable
    public record MeasureJson(
            long id,
            long need,
            long session,
            MeasureKind kind,
            String provider,
            MeasureState state) {

        static MeasureJson of(Measure it) {
            return new MeasureJson(
                    it.getId(),
                    it.getNeed(),
                    it.getSession(),
                    it.getKind(),
                    it.getProvider(),
                    it.getState());
        }
    }

    @GET
    @Path("/cycle")
    public CycleJson cycle() {
        user.require();
        Cycle cycle = current.read();
        return new CycleJson(
                cycle.whole(),
                cycle.series(),
                cycle.free(),
                cycle.cards().stream().map(ThemeJson::of).toList());
    }

    /** All half-days or a place in the queue as a whole. */
    @POST
    @Path("/cycle/enrolments")
    public Response whole(WholeSent sent) {
        Caller caller = user.require();
        long person = sent == null || sent.person() == null ? caller.id() : sent.person();
        return Response.status(Response.Status.CREATED)
                .entity(new WholeJson(desk.enrolWhole(current.series(), person, caller)))
                .build();
    }

    @GET
    @Path("/measures")
    public List<MeasureJson> measures() {
        return measures.all(user.require()).stream().map(MeasureJson::of).toList();
    }

    @POST
    @Path("/measures")
    public Response plan(MeasureSent sent) {
        if (sent.need() == null) {
            throw Refusal.invalid("need", "required");
        }
        Measure measure = measures.plan(sent.need(), sent.kind(), sent.provider(), user.require());
        return Response.status(Response.Status.CREATED).entity(MeasureJson.of(measure)).build();
    }

    @PATCH
    @Path("/measures/{id}")
    public MeasureJson move(@PathParam("id") long id, MeasureSent sent) {
        return MeasureJson.of(measures.move(id, sent.state(), sent.provider(), user.require()));
    }
}
