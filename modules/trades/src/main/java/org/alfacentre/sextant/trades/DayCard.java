package org.alfacentre.sextant.trades;

import java.util.List;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.programme.ActionSheet;

/** A trade day as its page shows it. */
public record DayCard(SessionCard session, Arrangement arrangement, List<Line> lines) {

    /**
     * One of the three sequences.
     *
     * @param proposed whether hours and place are only our proposal so far
     */
    public record Line(ActionSheet.Part part, Plan plan, boolean proposed) {}

    static DayCard of(
            SessionCard session, Arrangement arrangement, List<ActionSheet.Part> sequences) {
        return new DayCard(
                session,
                arrangement,
                sequences.stream()
                        .map(part -> line(part, sequences.indexOf(part), session, arrangement))
                        .toList());
    }

    private static Line line(
            ActionSheet.Part part, int order, SessionCard session, Arrangement arrangement) {
        return arrangement.plans().stream()
                .filter(plan -> plan.phase().equals(part.code()))
                .findFirst()
                .map(plan -> new Line(part, plan, false))
                .orElseGet(
                        () ->
                                new Line(
                                        part,
                                        Arrangement.proposed(part.code(), order, session.venue()),
                                        true));
    }
}
