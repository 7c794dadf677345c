package org.alfacentre.sextant.it.jars.unruly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.SessionFacts;

/** A second policy for the same action, which wants to see who comes from one département. */
@ApplicationScoped
public class UnrulyScruple implements EnrolmentPolicy {

    @Override
    public Set<String> actions() {
        return Set.of("UNRULY");
    }

    @Override
    public Eligibility eligibility(SessionFacts session, Candidate candidate) {
        return "36".equals(candidate.departement())
                ? new Eligibility.NeedsApproval(false)
                : Eligibility.accepted();
    }
}
