package org.alfacentre.sextant.trades.throwing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;

/** Fails whenever it is asked. */
@ApplicationScoped
public class ThrowingQuotaPolicy implements QuotaPolicy {

    @Override
    public Set<String> actions() {
        return Set.of("A8");
    }

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        throw new IllegalStateException("a module that throws");
    }
}
