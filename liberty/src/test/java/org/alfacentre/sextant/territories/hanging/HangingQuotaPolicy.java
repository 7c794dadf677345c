package org.alfacentre.sextant.territories.hanging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;

/** Keeps whoever asks waiting. */
@ApplicationScoped
public class HangingQuotaPolicy implements QuotaPolicy {

    @Override
    public Set<String> actions() {
        return Set.of("A7");
    }

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        return Silence.forever();
    }
}
