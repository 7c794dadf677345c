package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;

/** Surveys with the days that they are of. */
@ApplicationScoped
public class SurveyDays {

    @Inject private SessionView sessions;
    @Inject private Surveys surveys;

    /**
     * A survey as lists show it.
     *
     * @param state closed too where its day does not stand any more
     * @param ahead whether its day stands and has not begun
     */
    public record Line(Survey survey, SessionCard day, Survey.State state, boolean ahead) {

        /** The référents may choose now. */
        boolean isOpen() {
            return state == Survey.State.OPEN;
        }

        /** It waits for staff to keep the agenda of a day that is still to come. */
        boolean isToSettle() {
            return state == Survey.State.TO_SETTLE && ahead;
        }
    }

    /** The newest first. */
    List<Line> all() {
        return of(surveys.all());
    }

    List<Line> of(Collection<Survey> some) {
        Map<Long, SessionCard> days =
                sessions.find(some.stream().map(Survey::getSession).collect(Collectors.toSet()));
        return some.stream().map(it -> line(it, days.get(it.getSession()))).toList();
    }

    Line of(Survey survey) {
        return of(List.of(survey)).get(0);
    }

    private Line line(Survey survey, SessionCard day) {
        Survey.State state = survey.on(surveys.today());
        boolean ahead = surveys.isAhead(day);
        boolean over = state == Survey.State.OPEN && !ahead;
        return new Line(survey, day, over ? Survey.State.TO_SETTLE : state, ahead);
    }
}
