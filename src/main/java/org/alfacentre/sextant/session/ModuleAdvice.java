package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModuleGateway;
import org.alfacentre.sextant.axis.ModuleGateway.Answered;
import org.alfacentre.sextant.axis.ModuleGateway.Failed;
import org.alfacentre.sextant.axis.Modules;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.WaitingListPolicy;
import org.alfacentre.sextant.shell.Refusal;

/** Asks the module of an action how a new session starts, outside any transaction. */
@ApplicationScoped
class ModuleAdvice {

    @Inject private Modules modules;
    @Inject private ModuleGateway gateway;
    @Inject @Any private Instance<QuotaPolicy> quotaPolicies;
    @Inject @Any private Instance<WaitingListPolicy> waitingListPolicies;

    /**
     * What the module said.
     *
     * @param module its id, or null when none serves the action
     */
    record Advice(String module, List<QuotaProposal> quotas, WaitingListRules rules) {}

    Advice on(SessionFacts facts) {
        Optional<AxisModule> serving = modules.serving(facts.action());
        if (serving.isEmpty()) {
            return new Advice(null, List.of(), WaitingListRules.DEFAULT);
        }
        String module = serving.get().id();
        return new Advice(module, quotas(module, facts), rules(module, facts));
    }

    /** A module that fails closes: no session without the quotas it would have asked for. */
    private List<QuotaProposal> quotas(String module, SessionFacts facts) {
        var proposals = new ArrayList<QuotaProposal>();
        modules.speakingFor(facts.action(), quotaPolicies, QuotaPolicy::actions)
                .forEach(
                        policy -> {
                            var outcome = gateway.ask(module, () -> policy.quotas(facts));
                            if (outcome instanceof Answered<List<QuotaProposal>> answered) {
                                proposals.addAll(answered.value());
                            } else if (outcome instanceof Failed<List<QuotaProposal>> failed) {
                                throw Refusal.conflict("module-without-quotas", failed.module());
                            }
                        });
        return proposals;
    }

    /** A module that fails leaves the kernel's default, and its failure in the log. */
    private WaitingListRules rules(String module, SessionFacts facts) {
        return modules.speakingFor(facts.action(), waitingListPolicies, WaitingListPolicy::actions)
                .findFirst()
                .map(policy -> gateway.ask(module, () -> policy.rules(facts)))
                .map(
                        outcome ->
                                outcome instanceof Answered<WaitingListRules> answered
                                        ? answered.value()
                                        : WaitingListRules.DEFAULT)
                .orElse(WaitingListRules.DEFAULT);
    }
}
