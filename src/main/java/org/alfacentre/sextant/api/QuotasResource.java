package org.alfacentre.sextant.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.enrolment.Explainer;
import org.alfacentre.sextant.enrolment.Explanation;
import org.alfacentre.sextant.enrolment.Quota;
import org.alfacentre.sextant.enrolment.QuotaKind;
import org.alfacentre.sextant.enrolment.QuotaPreview;
import org.alfacentre.sextant.enrolment.Retrying;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.enrolment.SessionPlaces;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.session.Sessions;

/** The quotas of a session, read and replaced as a whole. */
@Path("/sessions/{id}/quotas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuotasResource {

    @Inject private SessionPlaces places;
    @Inject private QuotaPreview preview;
    @Inject private Explainer explainer;
    @Inject private Sessions sessions;
    @Inject private CurrentUser user;
    @Inject private RequestLocale locale;

    @PathParam("id")
    private long session;

    /**
     * A quota and how full it is; what is taken is not written.
     *
     * @param selector {@code {departement: "45"}} or {@code {each: "organisation"}}
     * @param taken places taken; of a quota for each value, by whoever has taken most
     * @param overbookedBy places taken above the size (R10)
     */
    @JsonbNillable
    public record QuotaJson(
            String name,
            QuotaKind kind,
            int size,
            Map<String, Object> selector,
            Instant until,
            Instant releaseAt,
            int taken,
            int overbookedBy) {

        static QuotaJson of(QuotaPreview.Line filled) {
            Quota quota = filled.quota();
            Selector by = quota.getSelector();
            String attribute = by.attribute().jsonName();
            Map<String, Object> selector =
                    by.isEach() ? Map.of("each", attribute) : Map.of(attribute, by.value());
            return new QuotaJson(
                    quota.getName(),
                    quota.getKind(),
                    quota.getSize(),
                    selector,
                    quota.getUntil(),
                    quota.getReleaseAt(),
                    filled.taken(),
                    filled.overbookedBy());
        }
    }

    @GET
    public List<QuotaJson> list() {
        sessions.read(session, user.caller());
        user.require();
        return preview.now(session).stream().map(QuotaJson::of).toList();
    }

    @PUT
    public List<QuotaJson> replace(JsonStructure quotas) {
        Caller caller = user.require();
        caller.mustBeStaff();
        List<QuotaProposal> proposals = QuotaBodies.proposals(quotas);
        Retrying.run(() -> places.ration(session, proposals, caller.actor()));
        return list();
    }

    /** What these quotas would bring about; nothing is kept. */
    @POST
    @Path("/preview")
    public EffectJson preview(JsonStructure quotas) {
        Caller caller = user.require();
        caller.mustBeStaff();
        QuotaPreview.Effect effect = preview.of(session, QuotaBodies.proposals(quotas), caller);
        return new EffectJson(
                effect.quotas().stream().map(QuotaJson::of).toList(),
                effect.promoted().stream().map(this::told).toList(),
                effect.blocked().stream().map(this::told).toList(),
                effect.free(),
                effect.byStaff());
    }

    private WaitingJson told(QuotaPreview.Waiting waiting) {
        Explanation why = waiting.why();
        return new WaitingJson(
                waiting.entry().getId(),
                waiting.entry().getPerson().getId(),
                waiting.rank(),
                why == null ? null : why.cause().code(),
                why == null ? null : explainer.cause(why, locale.get()));
    }

    /** The effect of a change: see {@link QuotaPreview}. */
    @JsonbNillable
    public record EffectJson(
            List<QuotaJson> quotas,
            List<WaitingJson> promoted,
            List<WaitingJson> blocked,
            Integer free,
            boolean byStaff) {}

    /** Somebody of the queue, with what would stand in their way. */
    @JsonbNillable
    public record WaitingJson(Long enrolment, Long person, int rank, String cause, String detail) {}
}
