package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SettingsView;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.ActionSheet;

/** {@code /trades/days.xhtml}: the days to come, each with its three sequences. */
@Named("tradesDays")
@RequestScoped
public class DaysPage {

    @Inject private Days days;
    @Inject private SessionView sessions;
    @Inject private ProgrammeView programme;
    @Inject private SettingsView settings;
    @Inject private CurrentUser user;

    private List<DayCard> cards;
    private Map<Long, Status> mine;

    public ActionSheet getSheet() {
        return programme.sheet(TradesModule.ACTION).orElse(null);
    }

    /** How many of one structure may come, as it is set for new days. */
    public int getPerStructure() {
        return settings.number(TradesModule.ID, TradesModule.PER_STRUCTURE);
    }

    public List<ActionSheet.Part> getSequences() {
        return days.sequences();
    }

    public List<DayCard> getCards() {
        if (cards == null) {
            List<SessionCard> upcoming = sessions.upcoming(TradesModule.ACTION);
            List<ActionSheet.Part> sequences = days.sequences();
            Map<Long, Arrangement> arranged =
                    days.arrangements(upcoming.stream().map(SessionCard::id).toList());
            cards =
                    upcoming.stream()
                            .map(
                                    it ->
                                            DayCard.of(
                                                    it,
                                                    arranged.getOrDefault(
                                                            it.id(), Arrangement.none()),
                                                    sequences))
                            .toList();
        }
        return cards;
    }

    /** Whether the reader has a place at that day: its instructions and its rides are for them. */
    public boolean isVisitor(long session) {
        if (mine == null) {
            mine =
                    user.caller()
                            .map(it -> sessions.entriesOf(it.id(), TradesModule.ACTION))
                            .orElse(Map.of());
        }
        return mine.get(session) == Status.CONFIRMED;
    }
}
