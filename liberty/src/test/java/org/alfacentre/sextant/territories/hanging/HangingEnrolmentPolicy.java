package org.alfacentre.sextant.territories.hanging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.SessionFacts;

/** Keeps whoever asks waiting. */
@ApplicationScoped
public class HangingEnrolmentPolicy implements EnrolmentPolicy {

    @Override
    public Set<String> actions() {
        return Set.of("A7");
    }

    @Override
    public Eligibility eligibility(SessionFacts session, Candidate candidate) {
        return Silence.forever();
    }
}
