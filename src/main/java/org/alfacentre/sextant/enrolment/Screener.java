package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.WaitingListPolicy;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Failed;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Outcome;
import org.alfacentre.sextant.axis.registry.Modules;

/** Asks the modules about a person and a session, before any lock and outside any transaction. */
@ApplicationScoped
class Screener {

    @Inject private Dossiers dossiers;
    @Inject private Modules modules;
    @Inject private ModuleGateway gateway;
    @Inject private Extensions extensions;

    Screening screen(long session, long person, boolean byStaff) {
        return screen(dossiers.read(session, person, byStaff));
    }

    /** As one of all sessions of a series. */
    Screening screenForWhole(long session, long person, boolean byStaff) {
        return screen(dossiers.read(session, person, byStaff).forWhole());
    }

    private Screening screen(Dossier dossier) {
        String action = dossier.session().action();
        String module = dossier.module();
        boolean off = module != null && !modules.isActive(module, dossier.session().startsAt());
        List<Outcome<Eligibility>> asked = off ? List.of() : eligibility(action, dossier);
        return new Screening(
                dossier.session(),
                dossier.profile(),
                asked.stream().flatMap(outcome -> answer(outcome).stream()).toList(),
                asked.stream()
                        .flatMap(outcome -> failure(outcome).stream())
                        .findFirst()
                        .orElse(null),
                off ? 0 : priority(action, dossier),
                dossier.outsideQuota(),
                off);
    }

    /** Asks again before a place is confirmed, where the module said so (R21). */
    void mustStillBeEligible(Entries.Card card, boolean byStaff) {
        Admission.mustBeFit(screen(card.session(), card.person(), byStaff));
    }

    /** Every policy is asked, whatever those before it said. */
    private List<Outcome<Eligibility>> eligibility(String action, Dossier dossier) {
        SessionFacts session = dossier.session();
        Candidate candidate = dossier.candidate();
        return extensions.of(EnrolmentPolicy.class, action).stream()
                .map(policy -> gateway.ask(policy, it -> it.eligibility(session, candidate)))
                .toList();
    }

    private static Optional<Eligibility> answer(Outcome<Eligibility> outcome) {
        return Optional.ofNullable(outcome.orElse(null));
    }

    private static Optional<String> failure(Outcome<Eligibility> outcome) {
        return outcome instanceof Failed<Eligibility> failed
                ? Optional.of(failed.reference())
                : Optional.empty();
    }

    /** The first that has an opinion counts. */
    private int priority(String action, Dossier dossier) {
        SessionFacts session = dossier.session();
        Candidate candidate = dossier.candidate();
        return extensions.of(WaitingListPolicy.class, action).stream()
                .map(policy -> gateway.ask(policy, it -> it.priority(session, candidate)))
                .map(outcome -> outcome.orElse(0))
                .filter(priority -> priority != 0)
                .findFirst()
                .orElse(0);
    }
}
