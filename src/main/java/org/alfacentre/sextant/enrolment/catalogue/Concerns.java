package org.alfacentre.sextant.enrolment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Person;

/**
 * Finds out what concerns a person. Modules are asked about a session of theirs of which nothing
 * more is known; one that does not answer concerns everybody.
 */
@ApplicationScoped
class Concerns {

    @Inject private ModuleGateway gateway;
    @Inject private Extensions extensions;

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
        Set<String> notFor = new HashSet<>();
        for (Extension<EnrolmentPolicy> policy : extensions.of(EnrolmentPolicy.class)) {
            for (String action : extensions.actions(policy)) {
                if (refuses(policy, action, candidate)) {
                    notFor.add(action);
                }
            }
        }
        return notFor;
    }

    private boolean refuses(Extension<EnrolmentPolicy> policy, String action, Candidate candidate) {
        var any =
                new SessionFacts(
                        null, null, action, null, null, null, null, null, null, null, List.of());
        return gateway.ask(policy, it -> it.eligibility(any, candidate))
                        .orElse(Eligibility.accepted())
                instanceof Eligibility.Refused;
    }
}
