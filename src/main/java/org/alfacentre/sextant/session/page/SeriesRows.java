package org.alfacentre.sextant.session.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.PlannedHalfDay;
import org.alfacentre.sextant.session.SeriesProposals.Proposal;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.Slot;

/** The rows of a series' table; a row without a date makes no session. */
record SeriesRows(Typed typed, List<Proposal> proposals) {

    private static final String WHOLE_DAY = "DAY";

    static String proposed(Proposal proposal, String field) {
        return switch (field) {
            case "date" -> proposal.slots().get(0).date().toString();
            case "period" ->
                    proposal.slots().size() > 1
                            ? WHOLE_DAY
                            : proposal.slots().get(0).period().name();
            case "departement" -> proposal.departement();
            case "theme" -> proposal.theme();
            default -> null;
        };
    }

    List<SessionEdit> sessions() {
        List<SessionEdit> sessions = new ArrayList<>();
        for (int row = 0; row < proposals.size(); row++) {
            LocalDate day = typed.day("row-" + row + "-date");
            if (day != null) {
                sessions.add(session(row, day));
            }
        }
        return sessions;
    }

    private SessionEdit session(int row, LocalDate day) {
        String prefix = "row-" + row + "-";
        String theme = typed.text(prefix + "theme");
        var edit =
                new SessionEdit()
                        .with(
                                SessionEdit.HALF_DAYS,
                                halfDays(typed.text(prefix + "period"), day, theme));
        if (typed.text(prefix + "departement") != null) {
            edit.with(SessionEdit.DEPARTEMENT, typed.text(prefix + "departement"));
        }
        if (typed.text("network") != null) {
            edit.with(SessionEdit.NETWORK, typed.id("network"));
        }
        place(typed.text(prefix + "room"), edit);
        Long trainer = typed.id(prefix + "trainer");
        return trainer == null ? edit : edit.with(SessionEdit.TRAINERS, Set.of(trainer));
    }

    private static void place(String place, SessionEdit edit) {
        if (place != null && place.matches("[rv]\\d{1,18}")) {
            Long id = Long.valueOf(place.substring(1));
            edit.with(place.charAt(0) == 'r' ? SessionEdit.ROOM : SessionEdit.VENUE, id);
        }
    }

    private static List<PlannedHalfDay> halfDays(String period, LocalDate day, String theme) {
        if (WHOLE_DAY.equals(period)) {
            return List.of(
                    PlannedHalfDay.of(Slot.of(day, Period.MORNING), theme),
                    PlannedHalfDay.of(Slot.of(day, Period.AFTERNOON), theme));
        }
        Period half = Period.AFTERNOON.name().equals(period) ? Period.AFTERNOON : Period.MORNING;
        return List.of(PlannedHalfDay.of(Slot.of(day, half), theme));
    }
}
