package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.WaitingListPolicy;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Failed;
import org.alfacentre.sextant.axis.registry.Modules;
import org.alfacentre.sextant.shell.Refusal;

/** Asks the module of an action how a new session starts, outside any transaction. */
@ApplicationScoped
class ModuleAdvice {

    @Inject private Modules modules;
    @Inject private ModuleGateway gateway;
    @Inject private Extensions extensions;

    /**
     * What the module said.
     *
     * @param module its id, or null when none serves the action
     */
    record Advice(String module, List<QuotaProposal> quotas, WaitingListRules rules) {}

    /**
     * Refuses while the action's module is off or gone: its quotas and its rules would be missing.
     */
    Advice on(SessionFacts facts) {
        Optional<AxisModule> serving = modules.serving(facts.action());
        if (serving.isEmpty()) {
            modules.knownFor(facts.action())
                    .ifPresent(
                            module -> {
                                throw Refusal.conflict("action-without-module", module);
                            });
            return new Advice(null, List.of(), WaitingListRules.DEFAULT);
        }
        return new Advice(serving.get().id(), quotas(facts), rules(facts));
    }

    /** A module that fails closes: no session without the quotas it would have asked for. */
    private List<QuotaProposal> quotas(SessionFacts facts) {
        var proposals = new ArrayList<QuotaProposal>();
        for (var policy : extensions.of(QuotaPolicy.class, facts.action())) {
            var outcome = gateway.ask(policy, it -> it.quotas(facts));
            if (outcome instanceof Failed<List<QuotaProposal>> failed) {
                throw Refusal.conflict("module-without-quotas", failed.module());
            }
            proposals.addAll(outcome.orElse(List.of()));
        }
        return proposals;
    }

    /**
     * Those of the first that has rules of its own. A module that fails leaves the kernel's
     * default; the failure stands on the modules page.
     */
    private WaitingListRules rules(SessionFacts facts) {
        return extensions.of(WaitingListPolicy.class, facts.action()).stream()
                .map(policy -> gateway.ask(policy, it -> it.rules(facts)))
                .map(outcome -> outcome.orElse(WaitingListRules.DEFAULT))
                .filter(rules -> rules != WaitingListRules.DEFAULT)
                .findFirst()
                .orElse(WaitingListRules.DEFAULT);
    }
}
