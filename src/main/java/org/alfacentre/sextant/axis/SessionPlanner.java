package org.alfacentre.sextant.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.PlannedHalfDay;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.Sessions;
import org.alfacentre.sextant.session.Slot;

/**
 * How a module's page has a session made: a draft like any other, with the same rules and rights.
 */
@ApplicationScoped
public class SessionPlanner {

    @Inject private Sessions sessions;

    /**
     * Drafts a session; the rest comes from the action's sheet and its module, and the scheduler
     * completes and publishes it.
     *
     * <pre>{@code
     * planner.draft("A3", title, null, List.of(Slot.of(day, MORNING)), caller);
     * }</pre>
     *
     * @param title null for the action's own
     * @param network id of the regroupement whose session it is, or null
     * @return the session's code
     * @throws org.alfacentre.sextant.shell.Refusal as the scheduling pages refuse
     */
    public String draft(String action, String title, Long network, List<Slot> slots, Caller by) {
        var wanted =
                new SessionEdit()
                        .with(
                                SessionEdit.HALF_DAYS,
                                slots.stream().map(PlannedHalfDay::of).toList());
        if (title != null) {
            wanted.with(SessionEdit.TITLE, title);
        }
        if (network != null) {
            wanted.with(SessionEdit.NETWORK, network);
        }
        return sessions.draft(action, wanted, by).getCode();
    }

    /**
     * What a module knows of a session that it has drafted. Since contract 1.2.
     *
     * @param title null for the action's own
     * @param departement code, or null
     * @param capacity null for no limit
     */
    public record Wish(String title, String departement, Integer capacity, List<Slot> slots) {}

    /**
     * Drafts a session that seats so many, with no minimum. Since contract 1.2.
     *
     * @return the session's id
     * @throws org.alfacentre.sextant.shell.Refusal as the scheduling pages refuse
     */
    public long draft(String action, Wish wish, Caller by) {
        var wanted =
                new SessionEdit()
                        .with(SessionEdit.CAPACITY, wish.capacity())
                        .with(SessionEdit.MINIMUM, null)
                        .with(SessionEdit.DEPARTEMENT, wish.departement())
                        .with(
                                SessionEdit.HALF_DAYS,
                                wish.slots().stream().map(PlannedHalfDay::of).toList());
        if (wish.title() != null) {
            wanted.with(SessionEdit.TITLE, wish.title());
        }
        return sessions.draft(action, wanted, by).getId();
    }
}
