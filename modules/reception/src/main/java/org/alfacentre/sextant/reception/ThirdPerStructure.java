package org.alfacentre.sextant.reception;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;

/** No structure fills a local meeting before the others had their chance (domain.md §2.2). */
@ApplicationScoped
public class ThirdPerStructure implements QuotaPolicy {

    /** Our proposal [D]: at most a third of the places, until J-15. */
    static final int SHARE = 3;

    static final int UNTIL_DAYS_BEFORE = 15;

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        if (session.capacity() == null) {
            return List.of();
        }
        int third = (session.capacity() + SHARE - 1) / SHARE;
        return List.of(
                QuotaProposal.cap(
                        "un tiers des places par structure",
                        third,
                        Selector.each(Attribute.ORGANISATION),
                        session.startOfDayBefore(UNTIL_DAYS_BEFORE)));
    }
}
