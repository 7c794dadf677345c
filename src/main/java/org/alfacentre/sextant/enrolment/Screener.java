package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.ModuleGateway;
import org.alfacentre.sextant.axis.Modules;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.WaitingListPolicy;

/** Asks the modules about a person and a session, before any lock and outside any transaction. */
@ApplicationScoped
class Screener {

    private static final Logger LOG = Logger.getLogger(Screener.class.getName());

    @Inject private Dossiers dossiers;
    @Inject private Modules modules;
    @Inject private ModuleGateway gateway;
    @Inject @Any private Instance<EnrolmentPolicy> policies;
    @Inject @Any private Instance<WaitingListPolicy> lists;

    Screening screen(long session, long person, boolean byStaff) {
        Dossier dossier = dossiers.read(session, person, byStaff);
        String action = dossier.session().action();
        String module = dossier.module();
        boolean off = module != null && !modules.isActive(module);
        Eligibility eligibility = Eligibility.accepted();
        int priority = 0;
        String failure = null;
        if (module != null && !off) {
            var asked = eligibility(module, action, dossier.session(), dossier.candidate());
            if (asked instanceof ModuleGateway.Answered<Eligibility> answered) {
                eligibility = answered.value();
            } else {
                eligibility = null;
                failure = reference(module, session, person);
            }
            priority = priority(module, action, dossier.session(), dossier.candidate());
        }
        return new Screening(
                dossier.profile(), eligibility, failure, priority, dossier.outsideQuota(), off);
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
            String module, String action, SessionFacts session, Candidate candidate) {
        Optional<EnrolmentPolicy> policy =
                modules.speakingFor(action, policies, EnrolmentPolicy::actions).findFirst();
        Supplier<Eligibility> question =
                () ->
                        policy.map(p -> p.eligibility(session, candidate))
                                .orElse(Eligibility.accepted());
        return policy.isEmpty()
                ? new ModuleGateway.Answered<>(Eligibility.accepted())
                : gateway.ask(module, question);
    }

    private int priority(String module, String action, SessionFacts session, Candidate candidate) {
        return modules.speakingFor(action, lists, WaitingListPolicy::actions)
                .findFirst()
                .map(policy -> gateway.ask(module, () -> policy.priority(session, candidate)))
                .map(
                        outcome ->
                                outcome instanceof ModuleGateway.Answered<Integer> answered
                                        ? answered.value()
                                        : 0)
                .orElse(0);
    }

    private static String reference(String module, long session, long person) {
        String reference = "M-" + UUID.randomUUID().toString().substring(0, 8);
        LOG.warning(
                () ->
                        reference
                                + ": module "
                                + module
                                + " did not answer for person "
                                + person
                                + " and session "
                                + session);
        return reference;
    }
}
