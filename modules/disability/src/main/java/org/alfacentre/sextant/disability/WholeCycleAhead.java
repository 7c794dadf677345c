package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.SettingsView;
import org.alfacentre.sextant.axis.WaitingListPolicy;

/**
 * Until J-21 who asks for the whole cycle goes ahead of who asks for one half-day; after that each
 * in their turn (domain.md §2.6).
 */
@ApplicationScoped
public class WholeCycleAhead implements WaitingListPolicy {

    static final int AHEAD = 10;

    @Inject private SettingsView settings;
    @Inject private Clock clock;

    @Override
    public int priority(SessionFacts session, Candidate candidate) {
        int days = settings.number(DisabilityModule.ID, DisabilityModule.SINGLES_FROM);
        return priority(candidate.whole(), session.startOfDayBefore(days), clock.instant());
    }

    /** {@code end} null: the session has no date yet. */
    static int priority(boolean whole, Instant end, Instant now) {
        return whole && (end == null || now.isBefore(end)) ? AHEAD : 0;
    }
}
