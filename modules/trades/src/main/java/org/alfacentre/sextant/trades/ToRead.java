package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.enrolment.Status;

/** On the home page of a visitor: the instructions that they have not read yet. */
@ApplicationScoped
public class ToRead implements ViewSlot {

    @Inject private Visits visits;
    @Inject private SessionView sessions;

    @Override
    public String name() {
        return "read";
    }

    @Override
    public Place place() {
        return Place.DASHBOARD;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/trades/read.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        List<SessionCard> upcoming = sessions.upcoming(TradesModule.ACTION);
        Set<Long> arranged = visits.arranged(upcoming.stream().map(SessionCard::id).toList());
        Map<Long, List<SessionCard>> shown = new HashMap<>();
        for (Long person : asked.ids()) {
            Map<Long, Status> mine = sessions.entriesOf(person, TradesModule.ACTION);
            Set<Long> read = visits.acknowledgedBy(person);
            List<SessionCard> unread =
                    upcoming.stream()
                            .filter(it -> arranged.contains(it.id()))
                            .filter(it -> mine.get(it.id()) == Status.CONFIRMED)
                            .filter(it -> !read.contains(it.id()))
                            .toList();
            if (!unread.isEmpty()) {
                shown.put(person, unread);
            }
        }
        return shown;
    }
}
