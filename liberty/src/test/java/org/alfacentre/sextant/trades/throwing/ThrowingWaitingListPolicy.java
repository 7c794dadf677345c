package org.alfacentre.sextant.trades.throwing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.WaitingListPolicy;

/** Fails whenever it is asked. */
@ApplicationScoped
public class ThrowingWaitingListPolicy implements WaitingListPolicy {

    @Override
    public Set<String> actions() {
        return Set.of("A8");
    }

    @Override
    public int priority(SessionFacts session, Candidate candidate) {
        throw new IllegalStateException("a module that throws");
    }
}
