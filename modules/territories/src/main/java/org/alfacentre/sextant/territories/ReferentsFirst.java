package org.alfacentre.sextant.territories;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.people.Functions;

/**
 * Référents have a window of priority, then the counsellors of the regroupements come (domain.md
 * §2.7).
 */
@ApplicationScoped
public class ReferentsFirst implements QuotaPolicy {

    /** Our proposal [D]: half of the places are kept for référents until J-21. */
    static final int SHARE = 2;

    static final int RELEASE_DAYS_BEFORE = 21;

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        if (session.capacity() == null) {
            return List.of();
        }
        int half = (session.capacity() + SHARE - 1) / SHARE;
        return List.of(
                QuotaProposal.held(
                        "référents de regroupement",
                        half,
                        new Selector(Attribute.FUNCTION, Functions.REFERENT),
                        session.startOfDayBefore(RELEASE_DAYS_BEFORE)));
    }
}
