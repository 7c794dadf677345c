package org.alfacentre.sextant.coordination;

import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.axis.PeopleView.Network;
import org.alfacentre.sextant.axis.SessionCard;

/**
 * A quarter and its day.
 *
 * @param session null while there is none
 * @param proposal the day to propose, null where there is a session or the quarter is over
 * @param absent regroupements of which nobody holds a place; empty without a session
 */
public record QuarterDay(
        Quarter quarter, SessionCard session, LocalDate proposal, List<Network> absent) {}
