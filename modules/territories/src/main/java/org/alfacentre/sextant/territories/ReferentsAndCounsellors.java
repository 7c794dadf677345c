package org.alfacentre.sextant.territories;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.people.Functions;

/** « Les référents – conseillers des regroupements SPRO ». */
@ApplicationScoped
public class ReferentsAndCounsellors implements EnrolmentPolicy {

    private static final Set<String> FOR =
            Set.of(Functions.REFERENT, Functions.COUNSELLOR, Functions.OTHER);

    /** Only a function that is known and is another's shuts the door (DESIGN §4). */
    @Override
    public Eligibility eligibility(SessionFacts session, Candidate candidate) {
        String function = Functions.normalise(candidate.function());
        return !Functions.isKnown(function) || FOR.contains(function)
                ? Eligibility.accepted()
                : Eligibility.refused("territories.refused.referents-and-counsellors");
    }
}
