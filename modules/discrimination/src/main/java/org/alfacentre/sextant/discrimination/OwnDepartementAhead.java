package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.WaitingListPolicy;

/** In the queue too the département's own come first (domain.md §2.5). */
@ApplicationScoped
public class OwnDepartementAhead implements WaitingListPolicy {

    static final int AHEAD = 10;

    @Override
    public int priority(SessionFacts session, Candidate candidate) {
        return session.departement() != null
                        && session.departement().equals(candidate.departement())
                ? AHEAD
                : 0;
    }
}
