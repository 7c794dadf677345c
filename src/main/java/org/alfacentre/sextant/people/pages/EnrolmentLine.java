package org.alfacentre.sextant.people.pages;

import java.time.Instant;
import org.alfacentre.sextant.enrolment.Status;

/**
 * A person's enrolment in a list.
 *
 * @param startsAt null while the session has no date
 */
public record EnrolmentLine(
        Long person, Long session, String code, String title, Instant startsAt, Status status) {}
