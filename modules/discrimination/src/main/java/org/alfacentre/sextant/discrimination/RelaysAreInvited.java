package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.alfacentre.sextant.axis.CalendarRule;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionListener;
import org.alfacentre.sextant.axis.SessionView;

/**
 * With its publication every relay is invited to a regional gathering; whoever becomes one later is
 * too, as long as one may enrol (domain.md §2.5).
 */
@ApplicationScoped
@Transactional
public class RelaysAreInvited implements SessionListener, CalendarRule {

    @Inject private Pathway pathway;
    @Inject private Relays relays;
    @Inject private SessionView sessions;
    @Inject private ModulePost post;

    @Override
    public void published(SessionCard session) {
        if (pathway.gatherings().contains(session.id())) {
            invite(session);
        }
    }

    @Override
    public void apply(Instant now) {
        Set<Long> gatherings = pathway.gatherings();
        sessions.upcoming(DiscriminationModule.ACTION).stream()
                .filter(it -> gatherings.contains(it.id()) && it.taking())
                .forEach(this::invite);
    }

    private void invite(SessionCard session) {
        for (Relay relay : relays.active()) {
            post.send(
                    DiscriminationModule.ID,
                    GatheringInvitation.NAME,
                    relay.getPerson(),
                    session.id(),
                    null);
        }
    }
}
