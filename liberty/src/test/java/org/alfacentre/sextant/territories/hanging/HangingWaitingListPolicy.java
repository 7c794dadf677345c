package org.alfacentre.sextant.territories.hanging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.WaitingListPolicy;

/** Keeps whoever asks waiting. */
@ApplicationScoped
public class HangingWaitingListPolicy implements WaitingListPolicy {

    @Override
    public Set<String> actions() {
        return Set.of("A7");
    }

    @Override
    public int priority(SessionFacts session, Candidate candidate) {
        return Silence.forever();
    }
}
