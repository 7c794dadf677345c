package org.alfacentre.sextant.session;

import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Who may schedule what: staff and the director everything, a référent the actions of the local
 * level for the regroupements of his grants.
 */
public final class SchedulingRights {

    private SchedulingRights() {}

    public static boolean mayScheduleAll(Caller caller) {
        return caller.is(Role.ADMINISTRATOR, Role.STAFF, Role.DIRECTOR);
    }

    /** Refuses who may not schedule this action for this regroupement (null: for none). */
    public static void mustSchedule(Caller caller, Action action, Long network) {
        if (mayScheduleAll(caller)) {
            return;
        }
        caller.mustBe(Role.REFERENT);
        if (!action.isLocal() || !caller.isReferentOf(network)) {
            throw Refusal.forbidden().saying("problem.own-network-only");
        }
    }

    static void mustSchedule(Caller caller, TrainingSession session) {
        if (!maySchedule(caller, session)) {
            throw mayRead(Optional.of(caller), session) ? Refusal.forbidden() : Refusal.notFound();
        }
    }

    public static boolean maySchedule(Caller caller, TrainingSession session) {
        return mayScheduleAll(caller)
                || (session.getAction().isLocal() && caller.isReferentOf(networkId(session)));
    }

    /** Drafts are known to those who may schedule them. */
    static boolean mayRead(Optional<Caller> caller, TrainingSession session) {
        return session.getStatus() != SessionStatus.DRAFT
                || caller.map(
                                someone ->
                                        mayScheduleAll(someone)
                                                || someone.isReferentOf(networkId(session)))
                        .orElse(false);
    }

    /** Keeping a weekend or a public holiday is the director's to decide (domain.md §5.4). */
    static void mustOverride(Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR, Role.DIRECTOR);
    }

    private static Long networkId(TrainingSession session) {
        LocalNetwork network = session.getNetwork();
        return network == null ? null : network.getId();
    }
}
