package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.identity.Role;

/** On the home page of the référent handicap: the way to the measures, and how many to book. */
@ApplicationScoped
public class ToArrange implements ViewSlot {

    @Inject private Measures measures;
    @Inject private SessionView sessions;
    @Inject private Deadlines deadlines;

    /** What the tile tells: how many are to be booked, and of how many the advised day is over. */
    public record ToDo(int book, long late) {}

    @Override
    public String name() {
        return "arrange";
    }

    @Override
    public Place place() {
        return Place.DASHBOARD;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/disability/to-arrange.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.DISABILITY_REFERENT);
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        List<Measure> planned = measures.toBook();
        Map<Long, SessionCard> cards =
                sessions.find(
                        planned.stream().map(Measure::getSession).collect(Collectors.toSet()));
        List<Deadline> ahead =
                planned.stream()
                        .filter(it -> deadlines.isToCome(cards.get(it.getSession())))
                        .map(it -> deadlines.of(it.getKind(), cards.get(it.getSession())))
                        .toList();
        var toDo = new ToDo(ahead.size(), ahead.stream().filter(Deadline::isShort).count());
        return asked.ids().stream().collect(Collectors.toMap(person -> person, person -> toDo));
    }
}
