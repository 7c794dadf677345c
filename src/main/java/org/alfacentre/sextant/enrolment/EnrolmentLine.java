package org.alfacentre.sextant.enrolment;

import java.util.List;

/**
 * An entry as it is shown.
 *
 * @param rank from 1 while waiting, else null
 * @param ahead how many of those ahead could take the next place before them, while waiting and
 *     read one by one; else null
 * @param history its transitions, oldest first
 */
public record EnrolmentLine(
        Enrolment entry, Integer rank, Integer ahead, List<Transition> history) {

    EnrolmentLine ahead(int others) {
        return new EnrolmentLine(entry, rank, others, history);
    }
}
