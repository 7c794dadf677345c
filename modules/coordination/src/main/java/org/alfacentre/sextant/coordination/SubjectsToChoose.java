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
        List<Survey> open = surveys.all().stream().filter(surveys::isOpen).toList();
        Set<Long> members = open.isEmpty() ? Set.of() : circle.members();
        Map<Long, List<SurveyDays.Line>> shown = new HashMap<>();
        for (Long person : asked.ids()) {
            List<Survey> todo =
                    members.contains(person)
                            ? open.stream()
                                    .filter(it -> surveys.chosen(it, person).isEmpty())
                                    .toList()
                            : List.of();
            if (!todo.isEmpty()) {
                shown.put(person, days.of(todo));
            }
        }
        return shown;
    }
}
