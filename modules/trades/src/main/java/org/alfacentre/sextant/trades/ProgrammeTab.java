package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.ViewSlot;

/** The three sequences of the day, as a tab of its session. */
@ApplicationScoped
public class ProgrammeTab implements ViewSlot {

    @Inject private Days days;
    @Inject private SessionView sessions;

    @Override
    public String name() {
        return "programme";
    }

    @Override
    public Place place() {
        return Place.SESSION_TAB;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/trades/programme.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        Map<Long, DayCard> cards = new HashMap<>();
        for (Long id : asked.ids()) {
            sessions.find(TradesModule.ACTION, id)
                    .map(it -> DayCard.of(it, days.arrangement(id), days.sequences()))
                    .ifPresent(card -> cards.put(id, card));
        }
        return cards;
    }
}
