package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.axis.ViewSlot;

/** On a référent's home page: the days whose subjects they have not chosen yet. */
@ApplicationScoped
public class SubjectsToChoose implements ViewSlot {

    @Inject private Surveys surveys;
    @Inject private Circle circle;
    @Inject private SurveyDays days;

    @Override
    public String name() {
        return "subjects";
    }

    @Override
    public Place place() {
        return Place.DASHBOARD;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/coordination/surveys.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        List<SurveyDays.Line> open = days.all().stream().filter(SurveyDays.Line::isOpen).toList();
        List<Long> ids = open.stream().map(it -> it.survey().getId()).toList();
        Set<Long> members = open.isEmpty() ? Set.of() : circle.members();
        Map<Long, List<SurveyDays.Line>> shown = new HashMap<>();
        for (Long person : asked.ids()) {
            Set<Long> answered =
                    members.contains(person) ? surveys.answered(ids, person) : Set.copyOf(ids);
            List<SurveyDays.Line> todo =
                    open.stream().filter(it -> !answered.contains(it.survey().getId())).toList();
            if (!todo.isEmpty()) {
                shown.put(person, todo);
            }
        }
        return shown;
    }
}
