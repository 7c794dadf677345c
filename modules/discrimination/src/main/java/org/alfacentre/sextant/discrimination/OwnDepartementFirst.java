package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;

/**
 * A département's session is for its own professionals first; the others come after J-10 (domain.md
 * §2.5).
 */
@ApplicationScoped
public class OwnDepartementFirst implements QuotaPolicy {

    /** Our proposal [D]: the places not taken are released to everybody then. */
    static final int RELEASE_DAYS_BEFORE = 10;

    @Override
    public Set<String> actions() {
        return Set.of(DiscriminationModule.ACTION);
    }

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        if (session.departement() == null || session.capacity() == null) {
            return List.of();
        }
        return List.of(
                QuotaProposal.held(
                        "département " + session.departement() + " d’abord",
                        session.capacity(),
                        new Selector(Attribute.DEPARTEMENT, session.departement()),
                        session.startOfDayBefore(RELEASE_DAYS_BEFORE)));
    }
}
