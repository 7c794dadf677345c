package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.SeatDesk;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionPlanner;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;

/**
 * What staff do for a support session: open the call, which drafts it with its places and its three
 * half-days, and answer the volunteers, which seats them. Never in a transaction: places are taken
 * under the session's turn.
 */
@ApplicationScoped
public class SelectionDesk {

    static final int HALF_DAYS = 3;

    @Inject private Calls calls;
    @Inject private SessionPlanner planner;
    @Inject private SessionView sessions;
    @Inject private SeatDesk desk;
    @Inject private ModulePost post;
    @Inject private CallWords words;

    /**
     * A call that staff want to open.
     *
     * @param departement code, or null for the whole region
     * @param closesOn the last day on which one may volunteer
     */
    public record Wanted(String departement, LocalDate closesOn, List<Slot> halfDays) {}

    public Call open(Wanted wanted, Caller by) {
        by.mustBeStaff();
        check(wanted);
        int places = words.places();
        long session =
                planner.draft(
                        DiscriminationModule.ACTION,
                        new SessionPlanner.Wish(
                                words.supportTitle(wanted.departement()),
                                null,
                                places,
                                wanted.halfDays()),
                        by);
        return calls.open(session, wanted.departement(), places, wanted.closesOn());
    }

    private void check(Wanted wanted) {
        var checks = new Checks();
        if (new HashSet<>(wanted.halfDays()).size() != HALF_DAYS) {
            checks.wrong("halfDays", "discrimination.problem.half-days");
        }
        LocalDate first =
                wanted.halfDays().stream()
                        .map(Slot::date)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        if (wanted.closesOn() == null) {
            checks.wrong("closesOn", "required");
        } else if (wanted.closesOn().isBefore(calls.today())
                || first != null && !wanted.closesOn().isBefore(first)) {
            checks.wrong("closesOn", "discrimination.problem.closes-on");
        }
        if (wanted.departement() != null && !words.knows(wanted.departement())) {
            checks.wrong("departement", "unknown-departement", wanted.departement());
        }
        checks.refuseIfWrong();
    }

    /**
     * Answers everybody: who is chosen has a place for the three half-days, the reserve waits in
     * its order, the others are told why. Said again, it seats whom an earlier refusal left out.
     *
     * @return the candidacies whose person could not be seated, each with why
     */
    public Map<Candidacy, Refusal> decide(long id, List<Verdict> verdicts, Caller by) {
        by.mustBeStaff();
        Call call = calls.see(id);
        if (!isPublished(call)) {
            throw Refusal.conflict("wrong-state").saying("discrimination.problem.not-published");
        }
        if (!call.isDecided()) {
            calls.decide(id, verdicts);
        }
        List<Candidacy> decided = calls.candidacies(id);
        decided.stream()
                .filter(it -> it.getDecision() == Decision.NOT_CHOSEN)
                .forEach(it -> tell(it, call));
        return seat(decided, call, by);
    }

    private boolean isPublished(Call call) {
        return sessions.find(DiscriminationModule.ACTION, call.getSession())
                .filter(SessionCard::published)
                .isPresent();
    }

    private void tell(Candidacy it, Call call) {
        post.send(
                DiscriminationModule.ID,
                NotChosen.NAME,
                it.getPerson(),
                call.getSession(),
                it.getReason());
    }

    /** The chosen, then the reserve in its order; one who cannot come holds nobody else up. */
    private Map<Candidacy, Refusal> seat(List<Candidacy> decided, Call call, Caller by) {
        Map<Candidacy, Refusal> refused = new LinkedHashMap<>();
        decided.stream()
                .filter(it -> it.opensTheWay() && !it.isSeated())
                .sorted(
                        Comparator.comparing(
                                Candidacy::getRank, Comparator.nullsFirst(Integer::compare)))
                .forEach(
                        it -> {
                            try {
                                desk.enrol(call.getSession(), it.getPerson(), by);
                                calls.seated(it.getId());
                            } catch (Refusal refusal) {
                                refused.put(it, refusal);
                            }
                        });
        return refused;
    }
}
