package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.WaitingListPolicy;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Failed;
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
        Eligibility eligibility = Eligibility.accepted();
        int priority = 0;
        String failure = null;
        if (module != null && !off) {
            var asked = eligibility(action, dossier.session(), dossier.candidate());
            eligibility = asked.orElse(null);
            failure = asked instanceof Failed<Eligibility> failed ? failed.reference() : null;
            priority = priority(action, dossier.session(), dossier.candidate());
        }
        return new Screening(
                dossier.session(),
                dossier.profile(),
                eligibility,
                failure,
                priority,
                dossier.outsideQuota(),
                off);
    }

    /** Asks again before a place is confirmed, where the module said so (R21). */
    void mustStillBeEligible(Entries.Card card, boolean byStaff) {
        Screening screening = screen(card.session(), card.person(), byStaff);
        Admission.objection(screening)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        if (screening.failure() != null) {
            throw Refusals.moduleFailed(screening.failure());
        }
    }

    private ModuleGateway.Outcome<Eligibility> eligibility(
            String action, SessionFacts session, Candidate candidate) {
        return extensions.of(EnrolmentPolicy.class, action).stream()
                .findFirst()
                .map(policy -> gateway.ask(policy, it -> it.eligibility(session, candidate)))
                .orElse(new ModuleGateway.Answered<>(Eligibility.accepted()));
    }

    private int priority(String action, SessionFacts session, Candidate candidate) {
        return extensions.of(WaitingListPolicy.class, action).stream()
                .findFirst()
                .map(policy -> gateway.ask(policy, it -> it.priority(session, candidate)))
                .map(outcome -> outcome.orElse(0))
                .orElse(0);
    }
}
