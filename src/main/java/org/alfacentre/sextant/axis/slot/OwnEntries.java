package org.alfacentre.sextant.axis.slot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.CurrentUser;

/** What the reader of an axis' page has in its sessions: one query for an action. */
@Named("ownEntries")
@RequestScoped
public class OwnEntries {

    @Inject private SessionView sessions;
    @Inject private CurrentUser user;

    private final Map<String, Map<Long, Status>> ofActions = new HashMap<>();

    /** The state of the reader's entry, or null where they have none. */
    public Status of(SessionCard card) {
        return card == null
                ? null
                : ofActions.computeIfAbsent(card.facts().action(), this::read).get(card.id());
    }

    private Map<Long, Status> read(String action) {
        return user.caller().map(me -> sessions.entriesOf(me.id(), action)).orElse(Map.of());
    }
}
