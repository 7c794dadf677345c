package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;

/**
 * Each regroupement has its seat among the référents until J-10 (domain.md §2.3); a CAP, not places
 * held (DESIGN §4).
 */
@ApplicationScoped
public class OnePerNetwork implements QuotaPolicy {

    /** Our proposal [D]: then alternates and others may come. */
    static final int UNTIL_DAYS_BEFORE = 10;

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        return List.of(
                QuotaProposal.cap(
                        "1 par regroupement",
                        1,
                        Selector.each(Attribute.NETWORK),
                        session.startOfDayBefore(UNTIL_DAYS_BEFORE)));
    }
}
