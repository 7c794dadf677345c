package org.alfacentre.sextant.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;

/** Closed membership: one seat for each head of network, which is a structure (domain.md §2.4). */
@ApplicationScoped
public class OnePerNetworkHead implements QuotaPolicy {

    /** Our proposal [D]; a named alternate takes the same seat by substitution. */
    static final int SEATS = 1;

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        return List.of(
                QuotaProposal.cap(
                        "1 par tête de réseau",
                        SEATS,
                        Selector.each(Attribute.ORGANISATION),
                        null));
    }
}
