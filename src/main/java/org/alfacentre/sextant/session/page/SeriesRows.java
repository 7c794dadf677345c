package org.alfacentre.sextant.session.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.PlannedHalfDay;
import org.alfacentre.sextant.session.SeriesProposals.Proposal;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.shell.Refusal;

/** The rows of a series' table; a row without a date makes no session. */
record SeriesRows(Typed typed, List<Proposal> proposals) {

    private static final String WHOLE_DAY = "DAY";
    private static final Pattern SESSION = Pattern.compile("sessions\\[(\\d+)]\\..*");

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
        return IntStream.range(0, proposals.size())
                .mapToObj(this::typed)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The session of a row as it is typed, unless its date is empty or cannot be read. */
    Optional<SessionEdit> typed(int row) {
        return Optional.ofNullable(typed.day("row-" + row + "-date")).map(day -> session(row, day));
    }

    /** The session of a row as it is proposed. */
    SessionEdit proposed(int row) {
        Proposal proposal = proposals.get(row);
        return new SessionEdit()
                .with(
                        SessionEdit.HALF_DAYS,
                        proposal.slots().stream()
                                .map(slot -> PlannedHalfDay.of(slot, proposal.theme()))
                                .toList());
    }

    /** The same refusal, whatever is wrong with a session told at its row. */
    Refusal atRows(Refusal refusal) {
        return refusal.renamed(this::atRow);
    }

    private String atRow(String field) {
        var matcher = SESSION.matcher(field);
        List<Integer> filled =
                IntStream.range(0, proposals.size())
                        .filter(row -> typed.text("row-" + row + "-date") != null)
                        .boxed()
                        .toList();
        return matcher.matches()
                ? "row-" + filled.get(Integer.parseInt(matcher.group(1))) + "-date"
                : field;
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
