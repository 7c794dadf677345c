package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;

/** A trade day is for as many structures as it can hold (domain.md §2.8). */
@ApplicationScoped
public class TwoPerStructure implements QuotaPolicy {

    /** Our proposal [D]. */
    static final int PLACES = 2;

    @Override
    public Set<String> actions() {
        return Set.of(TradesModule.ACTION);
    }

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        return List.of(
                QuotaProposal.cap(
                        "2 par structure", PLACES, Selector.each(Attribute.ORGANISATION), null));
    }
}
