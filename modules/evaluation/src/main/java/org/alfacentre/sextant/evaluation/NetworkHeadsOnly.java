package org.alfacentre.sextant.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.people.Functions;

/** « Les têtes de réseaux », often their directors in person. */
@ApplicationScoped
public class NetworkHeadsOnly implements EnrolmentPolicy {

    private static final Set<String> FOR =
            Set.of(Functions.NETWORK_HEAD, "DIRECTION", Functions.OTHER);

    /** Only a function that is known and is another's shuts the door (DESIGN §4). */
    @Override
    public Eligibility eligibility(SessionFacts session, Candidate candidate) {
        String function = Functions.normalise(candidate.function());
        return !Functions.isKnown(function) || FOR.contains(function)
                ? Eligibility.accepted()
                : Eligibility.refused("evaluation.refused.network-heads-only");
    }
}
