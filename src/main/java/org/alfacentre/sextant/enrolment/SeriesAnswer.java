package org.alfacentre.sextant.enrolment;

import java.util.List;

/**
 * What a request for a whole series came to: one entry for each session, all in the same state save
 * those that the person had before.
 *
 * @param entered false when there was nothing to add
 */
public record SeriesAnswer(List<Enrolment> enrolments, boolean entered) {}
