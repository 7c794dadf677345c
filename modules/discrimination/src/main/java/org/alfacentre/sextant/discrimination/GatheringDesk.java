package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.axis.SessionPlanner;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.shell.Refusal;

/** Staff plan the regional gathering: a session of one half-day, for relays, without a limit. */
@ApplicationScoped
public class GatheringDesk {

    @Inject private SessionPlanner planner;
    @Inject private Gatherings gatherings;
    @Inject private CallWords words;

    /**
     * @return the session's id
     */
    public long plan(Slot slot, Caller by) {
        by.mustBeStaff();
        if (slot == null) {
            throw Refusal.invalid("date", "required");
        }
        long session =
                planner.draft(
                        DiscriminationModule.ACTION,
                        new SessionPlanner.Wish(words.gatheringTitle(), null, null, List.of(slot)),
                        by);
        gatherings.add(session);
        return session;
    }
}
