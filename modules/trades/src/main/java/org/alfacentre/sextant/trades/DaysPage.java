package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.programme.ActionSheet;

/** {@code /trades/days.xhtml}: the days to come, each with its three sequences. */
@Named("tradesDays")
@RequestScoped
public class DaysPage {

    @Inject private Days days;
    @Inject private SessionView sessions;
    @Inject private ProgrammeView programme;

    private List<DayCard> cards;

    public ActionSheet getSheet() {
        return programme.sheet(TradesModule.ACTION).orElse(null);
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
}
