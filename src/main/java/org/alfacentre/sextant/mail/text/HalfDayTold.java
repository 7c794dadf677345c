package org.alfacentre.sextant.mail.text;

import java.time.Instant;
import java.time.LocalDate;
import org.alfacentre.sextant.session.Period;

/**
 * A half-day as a letter tells it.
 *
 * @param id the half-day's, which calendars keep through every move
 * @param theme null without one
 */
public record HalfDayTold(
        long id,
        int n,
        LocalDate date,
        Period period,
        Instant startsAt,
        Instant endsAt,
        String theme) {}
