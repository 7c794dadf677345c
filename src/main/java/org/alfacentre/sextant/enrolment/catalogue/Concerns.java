package org.alfacentre.sextant.enrolment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.ModuleGateway;
import org.alfacentre.sextant.axis.Modules;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Person;

/**
 * Finds out what concerns a person. Modules are asked about a session of theirs of which nothing
 * more is known; one that does not answer concerns everybody.
 */
@ApplicationScoped
class Concerns {

    @Inject private Modules modules;
    @Inject private ModuleGateway gateway;
    @Inject @Any private Instance<EnrolmentPolicy> policies;

    Concern of(Person person) {
        Set<Long> networks =
                person.getNetworks().stream().map(LocalNetwork::getId).collect(Collectors.toSet());
        Long organisation =
                person.getOrganisation() == null ? null : person.getOrganisation().getId();
        var candidate =
                new Candidate(
                        person.getId(),
                        person.getDepartement(),
                        organisation,
                        networks,
                        person.getFunction(),
                        person.getAudience(),
                        false);
        return new Concern(person.getDepartement(), networks, notFor(candidate));
    }

    private Set<String> notFor(Candidate candidate) {
        List<EnrolmentPolicy> asked = policies.stream().toList();
        Set<String> notFor = new HashSet<>();
        for (AxisModule module : modules.active()) {
            for (String action : module.actions()) {
                asked.stream()
                        .filter(policy -> policy.actions().contains(action))
                        .findFirst()
                        .filter(policy -> refuses(module.id(), policy, action, candidate))
                        .ifPresent(policy -> notFor.add(action));
            }
        }
        return notFor;
    }

    private boolean refuses(
            String module, EnrolmentPolicy policy, String action, Candidate candidate) {
        var any =
                new SessionFacts(
                        null, null, action, null, null, null, null, null, null, null, List.of());
        var outcome = gateway.ask(module, () -> policy.eligibility(any, candidate));
        return outcome instanceof ModuleGateway.Answered<Eligibility> answered
                && answered.value() instanceof Eligibility.Refused;
    }
}
