package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.identity.Role;

/** On the home page of staff: the days whose subjects are chosen and not kept yet. */
@ApplicationScoped
public class SurveysToSettle implements ViewSlot {

    @Inject private SurveyDays days;

    @Override
    public String name() {
        return "settle";
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
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF);
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        List<SurveyDays.Line> lines =
                days.all().stream().filter(SurveyDays.Line::isToSettle).toList();
        if (lines.isEmpty()) {
            return Map.of();
        }
        return asked.ids().stream().collect(Collectors.toMap(id -> id, id -> lines));
    }
}
