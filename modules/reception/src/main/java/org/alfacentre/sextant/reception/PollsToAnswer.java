package org.alfacentre.sextant.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.ViewSlot;

/** The open polls of one's regroupements that one has not answered, on the home page. */
@ApplicationScoped
public class PollsToAnswer implements ViewSlot {

    @Inject private Polls polls;
    @Inject private PeopleView people;

    @Override
    public String name() {
        return "polls";
    }

    @Override
    public Place place() {
        return Place.DASHBOARD;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/reception/polls.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        Map<Long, List<Poll>> shown = new HashMap<>();
        for (Long person : asked.ids()) {
            List<Poll> open =
                    polls.of(people.networksOf(person)).stream()
                            .filter(poll -> !poll.isClosed())
                            .filter(poll -> polls.answersOf(poll.getId(), person).isEmpty())
                            .toList();
            if (!open.isEmpty()) {
                shown.put(person, open);
            }
        }
        return shown;
    }
}
