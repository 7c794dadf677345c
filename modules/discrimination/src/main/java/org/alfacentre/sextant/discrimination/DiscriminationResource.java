package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /api/v1/discrimination}: calls, volunteers, relays and the gathering. */
@Path("/discrimination")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DiscriminationResource {

    @Inject private Calls calls;
    @Inject private SelectionDesk desk;
    @Inject private Relays relays;
    @Inject private GatheringDesk gatherings;
    @Inject private CurrentUser user;

    /** A half-day as it is sent. */
    public record HalfDayJson(LocalDate date, Period period) {

        Slot slot() {
            if (date == null) {
                throw Refusal.invalid("date", "required");
            }
            return Slot.of(date, period == null ? Period.MORNING : period);
        }
    }

    /** A new call: {@code departement} null for the whole region. */
    public record CallSent(String departement, LocalDate closesOn, List<HalfDayJson> halfDays) {}

    public record MotivationSent(String motivation) {}

    public record DecisionsSent(List<Verdict> decisions) {}

    /** Chosen, yet without a place: {@code code} says why, such as {@code overlap}. */
    public record NotSeatedJson(long person, String code) {}

    public record DecidedJson(List<CandidacyJson> candidacies, List<NotSeatedJson> notSeated) {}

    public record SessionSent(Long session) {}

    public record ListedSent(boolean listed) {}

    public record Named(int relays) {}

    public record Planned(long session) {}

    public record RelayJson(long person, LocalDate since, boolean listed) {

        static RelayJson of(Relay it, Consent consent) {
            return new RelayJson(it.getPerson(), it.getSince(), consent.isListed());
        }
    }

    /** Staff see all, others those that they may answer. */
    @GET
    @Path("/calls")
    public List<CallJson> calls() {
        return (user.require().isStaff() ? calls.all() : calls.open())
                .stream().map(CallJson::of).toList();
    }

    @POST
    @Path("/calls")
    public Response open(CallSent sent) {
        List<HalfDayJson> halfDays = sent.halfDays() == null ? List.of() : sent.halfDays();
        Call call =
                desk.open(
                        new SelectionDesk.Wanted(
                                sent.departement(),
                                sent.closesOn(),
                                halfDays.stream().map(HalfDayJson::slot).toList()),
                        user.require());
        return Response.status(Response.Status.CREATED).entity(CallJson.of(call)).build();
    }

    @GET
    @Path("/calls/{id}/candidacies")
    public List<CandidacyJson> candidacies(@PathParam("id") long id) {
        user.require().mustBeStaff();
        return calls.candidacies(calls.see(id).getId()).stream().map(CandidacyJson::of).toList();
    }

    @POST
    @Path("/calls/{id}/candidacies")
    public Response volunteer(@PathParam("id") long id, MotivationSent sent) {
        Candidacy candidacy = calls.volunteer(id, sent.motivation(), user.require());
        return Response.status(Response.Status.CREATED).entity(CandidacyJson.of(candidacy)).build();
    }

    @GET
    @Path("/candidacies/mine")
    public List<CandidacyJson> mine() {
        return calls.by(user.require().id()).stream().map(CandidacyJson::of).toList();
    }

    /** The reader's own. */
    @DELETE
    @Path("/calls/{id}/candidacies/mine")
    public void withdraw(@PathParam("id") long id) {
        calls.withdraw(id, user.require());
    }

    @PUT
    @Path("/calls/{id}/decisions")
    public DecidedJson decide(@PathParam("id") long id, DecisionsSent sent) {
        var refused =
                desk.decide(
                        id,
                        sent.decisions() == null ? List.of() : sent.decisions(),
                        user.require());
        return new DecidedJson(
                candidacies(id),
                refused.entrySet().stream()
                        .map(it -> new NotSeatedJson(it.getKey().getPerson(), it.getValue().code()))
                        .toList());
    }

    /** Staff see all, others those who want to be found. */
    @GET
    @Path("/relays")
    public List<RelayJson> relays() {
        return (user.require().isStaff() ? relays.active() : relays.listed())
                .stream().map(this::told).toList();
    }

    /** Makes relays of those of a support session who attended enough of it. */
    @POST
    @Path("/relays")
    public Named name(SessionSent sent) {
        if (sent.session() == null) {
            throw Refusal.invalid("session", "required");
        }
        return new Named(relays.name(sent.session(), user.require()));
    }

    @PUT
    @Path("/relays/mine")
    public RelayJson list(ListedSent sent) {
        relays.list(sent.listed(), user.require());
        return relays.of(user.require().id()).map(this::told).orElseThrow(Refusal::notFound);
    }

    private RelayJson told(Relay relay) {
        return RelayJson.of(relay, relays.consent(relay));
    }

    @POST
    @Path("/gatherings")
    public Response plan(HalfDayJson sent) {
        long session = gatherings.plan(sent.slot(), user.require());
        return Response.status(Response.Status.CREATED).entity(new Planned(session)).build();
    }
}
