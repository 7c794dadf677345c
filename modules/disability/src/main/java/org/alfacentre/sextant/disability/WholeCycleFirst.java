package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.programme.ActionSheet;

/** Where one enrols for one half-day, the whole cycle is proposed first (domain.md §2.6). */
@ApplicationScoped
public class WholeCycleFirst implements ViewSlot {

    @Inject private ProgrammeView programme;
    @Inject private SessionView sessions;

    @Override
    public String name() {
        return "cycle";
    }

    @Override
    public Place place() {
        return Place.ENROLMENT_FORM;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/disability/cycle.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        List<ActionSheet.Part> themes =
                programme.sheet(DisabilityModule.ACTION).map(ActionSheet::themes).orElse(List.of());
        Cycle cycle = Cycle.of(themes, sessions.upcoming(DisabilityModule.ACTION));
        return cycle.whole() && cycle.series() != null
                ? asked.ids().stream().collect(Collectors.toMap(Function.identity(), id -> cycle))
                : Map.of();
    }
}
