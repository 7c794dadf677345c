package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.WaitingListPolicy;

/**
 * In the queue too the département's own come first (domain.md §2.5); for support, the chosen, then
 * the reserve in the board's order.
 */
@ApplicationScoped
public class QueueOrder implements WaitingListPolicy {

    static final int AHEAD = 10;
    static final int CHOSEN = 1000;

    @Inject private Calls calls;

    @Override
    public int priority(SessionFacts session, Candidate candidate) {
        Candidacy candidacy =
                session.id() == null || candidate.person() == null
                        ? null
                        : calls.candidacy(session.id(), candidate.person()).orElse(null);
        return priority(session, candidate, candidacy);
    }

    /** {@code candidacy} null: none for this session. */
    static int priority(SessionFacts session, Candidate candidate, Candidacy candidacy) {
        if (candidacy != null && candidacy.opensTheWay()) {
            return candidacy.getRank() == null ? CHOSEN : CHOSEN - candidacy.getRank();
        }
        return session.departement() != null
                        && session.departement().equals(candidate.departement())
                ? AHEAD
                : 0;
    }
}
