package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.session.PlannedHalfDay;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.session.calendar.Conflicts;
import org.alfacentre.sextant.session.calendar.Finding;
import org.alfacentre.sextant.session.calendar.Papers;
import org.alfacentre.sextant.session.calendar.Plan;

/** Judges a plan, stored or typed, for the panel beside the form. */
@ApplicationScoped
class PlanCheck {

    @Inject private Conflicts conflicts;

    /** A stored session; once published its dates are told and are no longer judged as new. */
    List<Finding> of(TrainingSession session) {
        return conflicts.of(session.isPublished() ? Plan.of(session, Set.of()) : Plan.of(session));
    }

    /** What is typed over a session, or for a new one. */
    List<Finding> of(Action action, Optional<TrainingSession> session, SessionEdit edit) {
        List<Plan.Half> halves = new ArrayList<>();
        Set<Slot> told = new HashSet<>();
        session.filter(TrainingSession::isPublished)
                .ifPresent(one -> one.getHalfDays().forEach(half -> told.add(half.getSlot())));
        if (edit.has(SessionEdit.HALF_DAYS)) {
            for (PlannedHalfDay half : edit.or(SessionEdit.HALF_DAYS, List.of())) {
                halves.add(new Plan.Half(half.slot(), false));
            }
        } else {
            told.forEach(slot -> halves.add(new Plan.Half(slot, true)));
        }
        String reason =
                edit.or(
                        SessionEdit.OVERRIDE_REASON,
                        session.map(TrainingSession::getOverrideReason).orElse(null));
        return conflicts.of(
                new Plan(
                        session.map(TrainingSession::getId).orElse(null),
                        halves,
                        edit.or(SessionEdit.ROOM, null),
                        edit.or(SessionEdit.TRAINERS, Set.of()),
                        edit.or(SessionEdit.CAPACITY, null),
                        reason != null,
                        Papers.areIncomplete(action)));
    }
}
