package org.alfacentre.sextant.session.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.session.Trainer;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.time.ParisTime;

/**
 * What is to be judged: a session as it is stored, or as it is being typed.
 *
 * @param session id of the session, whose own rows are no conflict; null when it is new
 * @param half its half-days, in the order of the form
 * @param room id, or null
 * @param trainers their ids
 * @param capacity null for no limit
 * @param overridden whether weekends and public holidays are kept for a written reason
 * @param papersIncomplete whether the action's sheet lacks what its papers must say
 */
public record Plan(
        Long session,
        List<Half> half,
        Long room,
        Set<Long> trainers,
        Integer capacity,
        boolean overridden,
        boolean papersIncomplete) {

    /** A half-day; {@code stays}: its date was told before and is not being chosen now. */
    public record Half(Slot slot, boolean stays) {

        Instant start() {
            return ParisTime.at(slot.date(), slot.start());
        }

        Instant end() {
            return ParisTime.at(slot.date(), slot.end());
        }
    }

    public Plan {
        half = List.copyOf(half);
        trainers = Set.copyOf(trainers);
    }

    /** A stored session, of which only the half-days of these numbers are being dated. */
    public static Plan of(TrainingSession session, Set<Integer> dated) {
        return new Plan(
                session.getId(),
                session.getHalfDays().stream()
                        .map(half -> new Half(half.getSlot(), !dated.contains(half.getN())))
                        .toList(),
                session.getRoom() == null ? null : session.getRoom().getId(),
                session.getTrainers().stream().map(Trainer::getId).collect(Collectors.toSet()),
                session.getCapacity(),
                session.getOverrideReason() != null,
                Papers.areIncomplete(session.getAction()));
    }

    /** A stored session, all of whose dates are judged. */
    public static Plan of(TrainingSession session) {
        return of(
                session,
                session.getHalfDays().stream().map(HalfDay::getN).collect(Collectors.toSet()));
    }
}
