package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.SettingsView;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;

/**
 * A département's session is for its own professionals first; the others come after J-10, a setting
 * (domain.md §2.5).
 */
@ApplicationScoped
public class OwnDepartementFirst implements QuotaPolicy {

    @Inject private SettingsView settings;

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        return quotas(
                session, settings.number(DiscriminationModule.ID, DiscriminationModule.OWN_UNTIL));
    }

    /** The places not taken are released to everybody so many days before. */
    static List<QuotaProposal> quotas(SessionFacts session, int daysBefore) {
        if (session.departement() == null || session.capacity() == null) {
            return List.of();
        }
        return List.of(
                QuotaProposal.held(
                        "département " + session.departement() + " d’abord",
                        session.capacity(),
                        new Selector(Attribute.DEPARTEMENT, session.departement()),
                        session.startOfDayBefore(daysBefore)));
    }
}
