package org.alfacentre.sextant.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.alfacentre.sextant.axis.QuotaPolicy;
import org.alfacentre.sextant.axis.QuotaProposal;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.enrolment.Attribute;
import org.alfacentre.sextant.enrolment.Selector;

/** A seat in a working group belongs to the structure, whoever sits in it (domain.md §2.1). */
@ApplicationScoped
public class SeatOfTheStructure implements QuotaPolicy {

    /** Our proposal [D]: one person per structure in each group, regional or départemental. */
    static final int SEATS = 1;

    @Override
    public List<QuotaProposal> quotas(SessionFacts session) {
        return List.of(
                QuotaProposal.cap(
                        "1 par structure", SEATS, Selector.each(Attribute.ORGANISATION), null));
    }
}
