package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.ViewSlot;

/** Beside the scheduler's form: the days of the référents that are to come. */
@ApplicationScoped
public class DaysOfTheYear implements ViewSlot {

    @Inject private SessionView sessions;

    @Override
    public String name() {
        return "days";
    }

    @Override
    public Place place() {
        return Place.SESSION_FORM;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/coordination/days.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        List<SessionCard> days =
                sessions.upcoming(CoordinationModule.ACTION).stream()
                        .filter(SessionCard::dated)
                        .toList();
        return days.isEmpty()
                ? Map.of()
                : asked.ids().stream().collect(Collectors.toMap(Function.identity(), id -> days));
    }
}
