package org.alfacentre.sextant.enrolment;

import java.util.List;

/**
 * An entry as it is shown.
 *
 * @param rank from 1 while waiting, else null
 * @param history its transitions, oldest first
 */
public record EnrolmentLine(Enrolment entry, Integer rank, List<Transition> history) {}
