package org.alfacentre.sextant.trades;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.alfacentre.sextant.axis.SessionView.Seated;
import org.alfacentre.sextant.identity.CurrentUser;

/**
 * {@code /api/v1/trades}: programmes, visits, who has read their instructions, and partnerships.
 */
@Path("/trades")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TradesResource {

    @Inject private Days days;
    @Inject private Visits visits;
    @Inject private Partners partners;
    @Inject private CurrentUser user;

    /** Name and structure, and nothing else (domain.md §2.8). */
    @JsonbNillable
    public record VisitorJson(String name, String organisation) {

        static List<VisitorJson> of(List<Seated> visitors) {
            return visitors.stream()
                    .map(it -> new VisitorJson(it.name(), it.organisation()))
                    .toList();
        }
    }

    /** {@code complete}: nobody is missing, the list may leave whole. */
    public record RosterJson(
            boolean complete, List<List<VisitorJson>> groups, List<VisitorJson> missing) {

        static RosterJson of(Roster it) {
            return new RosterJson(
                    it.isComplete(),
                    it.groups().stream().map(VisitorJson::of).toList(),
                    VisitorJson.of(it.missing()));
        }
    }

    @JsonbNillable
    public record PartnerJson(
            long id,
            String branch,
            String contact,
            String agreement,
            LocalDate validUntil,
            boolean valid) {

        static PartnerJson of(Partner it, LocalDate today) {
            return new PartnerJson(
                    it.getId(),
                    it.getBranch(),
                    it.getContact(),
                    it.getAgreement(),
                    it.getValidUntil(),
                    it.isValid(today));
        }
    }

    /** The day's programme; {@code label} and {@code proposed} are told and not taken. */
    @JsonbNillable
    public record ProgrammeJson(
            String branch,
            String host,
            String instructions,
            String resources,
            List<SequenceJson> sequences) {

        static ProgrammeJson of(DayCard it) {
            Arrangement said = it.arrangement();
            return new ProgrammeJson(
                    said.branch(),
                    said.host(),
                    said.instructions(),
                    said.resources(),
                    it.lines().stream().map(SequenceJson::of).toList());
        }

        Arrangement arrangement() {
            List<SequenceJson> sent = sequences == null ? List.of() : sequences;
            return new Arrangement(
                    branch,
                    host,
                    instructions,
                    resources,
                    sent.stream().map(SequenceJson::plan).toList());
        }
    }

    /**
     * One of the three sequences.
     *
     * @param proposed whether hours and place are only our proposal so far
     */
    @JsonbNillable
    public record SequenceJson(
            String phase,
            String label,
            LocalTime begins,
            LocalTime ends,
            String place,
            boolean proposed) {

        static SequenceJson of(DayCard.Line it) {
            Plan plan = it.plan();
            return new SequenceJson(
                    plan.phase(),
                    it.part().label(),
                    plan.begins(),
                    plan.ends(),
                    plan.place(),
                    it.proposed());
        }

        Plan plan() {
            return new Plan(phase, begins, ends, place);
        }
    }

    @GET
    @Path("/days/{session}/programme")
    public ProgrammeJson programme(@PathParam("session") long session) {
        return ProgrammeJson.of(days.card(session, user.caller()));
    }

    /** All three sequences, in their order. */
    @PUT
    @Path("/days/{session}/programme")
    public ProgrammeJson plan(@PathParam("session") long session, ProgrammeJson sent) {
        days.arrange(session, sent.arrangement(), user.require());
        return ProgrammeJson.of(days.card(session, user.caller()));
    }

    @GET
    @Path("/days/{session}/visit")
    public Logistics visit(@PathParam("session") long session) {
        return visits.logistics(session, user.require());
    }

    @PUT
    @Path("/days/{session}/visit")
    public Logistics arrange(@PathParam("session") long session, Logistics sent) {
        return visits.arrange(session, sent, user.require());
    }

    /** The caller has read the instructions. */
    @POST
    @Path("/days/{session}/acknowledgements")
    public void acknowledge(@PathParam("session") long session) {
        visits.acknowledge(session, user.require());
    }

    @GET
    @Path("/days/{session}/visitors")
    public RosterJson visitors(@PathParam("session") long session) {
        user.require().mustBeStaff();
        visits.day(session);
        return RosterJson.of(visits.roster(session));
    }

    /** Mails those who are missing. */
    @POST
    @Path("/days/{session}/reminders")
    public Reminded remind(@PathParam("session") long session) {
        return new Reminded(visits.remind(session, user.require()));
    }

    public record Reminded(int persons) {}

    @GET
    @Path("/partners")
    public List<PartnerJson> partners() {
        user.require().mustBeStaff();
        return partners.all().stream().map(it -> PartnerJson.of(it, partners.today())).toList();
    }

    @POST
    @Path("/partners")
    public Response agree(Partners.Written sent) {
        Partner partner = partners.agree(sent, user.require());
        return Response.status(Response.Status.CREATED)
                .entity(PartnerJson.of(partner, partners.today()))
                .build();
    }
}
