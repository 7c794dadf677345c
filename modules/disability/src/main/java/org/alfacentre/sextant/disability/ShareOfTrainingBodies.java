package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;
import org.alfacentre.sextant.people.Audience;

/**
 * Training bodies may not fill a half-day before the actors of the guidance service had their share
 * (domain.md §2.6). It limits nobody else.
 */
@ApplicationScoped
public class ShareOfTrainingBodies implements QuotaPolicy {

    /** Our proposal [D]: about half of the places, until J-21. */
    static final int SHARE = 2;

    static final int UNTIL_DAYS_BEFORE = 21;

    @Override
    public Set<String> actions() {
        return Set.of(DisabilityModule.ACTION);
    }

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        if (session.capacity() == null) {
            return List.of();
        }
        int half = (session.capacity() + SHARE - 1) / SHARE;
        return List.of(
                QuotaProposal.cap(
                        "organismes de formation",
                        half,
                        new Selector(Attribute.AUDIENCE, Audience.TRAINING.name()),
                        session.startOfDayBefore(UNTIL_DAYS_BEFORE)));
    }
}
