package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.people.Functions;

/** « Les conseillers du SPRO ». */
@ApplicationScoped
public class CounsellorsOnly implements EnrolmentPolicy {

    private static final Set<String> FOR = Set.of(Functions.COUNSELLOR, Functions.OTHER);

    /** Only a function that is known and is another's shuts the door (DESIGN §4). */
    @Override
    public Eligibility eligibility(SessionFacts session, Candidate candidate) {
        String function = Functions.normalise(candidate.function());
        return !Functions.isKnown(function) || FOR.contains(function)
                ? Eligibility.accepted()
                : Eligibility.refused("trades.refused.counsellors-only");
    }
}
