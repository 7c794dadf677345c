package org.alfacentre.sextant.enrolment;

import java.util.List;

/**
 * An entry as it is shown.
 *
 * @param rank from 1 while waiting, else null
 * @param ahead how many of those ahead could take the next place before them, while waiting and
 *     read one by one; else null
 * @param why it stands where it does; of one who waits, as things are now; null without a cause
 * @param history its transitions, oldest first
 */
public record EnrolmentLine(
        Enrolment entry, Integer rank, Integer ahead, Explanation why, List<Transition> history) {

    static EnrolmentLine of(Enrolment entry, List<Transition> history) {
        Explanation kept = entry.getExplanation().orElse(null);
        return new EnrolmentLine(entry, null, null, kept, history);
    }

    EnrolmentLine standing(Standing now) {
        return new EnrolmentLine(entry, now.rank(), ahead, now.why(), history);
    }

    EnrolmentLine ahead(int others) {
        return new EnrolmentLine(entry, rank, others, why, history);
    }
}
