package org.alfacentre.sextant.session;

import java.util.List;

/** A working group with the ids of its members and of its meetings. */
public record CohortLine(Cohort cohort, List<Long> members, List<Long> sessions) {}
