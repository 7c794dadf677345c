package org.alfacentre.sextant.trades.throwing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.SessionFacts;

/** Fails whenever it is asked. */
@ApplicationScoped
public class ThrowingEnrolmentPolicy implements EnrolmentPolicy {

    @Override
    public Set<String> actions() {
        return Set.of("A8");
    }

    @Override
    public Eligibility eligibility(SessionFacts session, Candidate candidate) {
        throw new IllegalStateException("a module that throws");
    }
}
