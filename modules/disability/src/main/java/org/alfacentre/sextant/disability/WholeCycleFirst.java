package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ViewSlot;

/** Where one enrols for one half-day, the whole cycle is proposed first (domain.md §2.6). */
@ApplicationScoped
public class WholeCycleFirst implements ViewSlot {

    @Inject private CurrentCycle current;

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
        Cycle cycle = current.read();
        return cycle.whole() && cycle.series() != null
                ? asked.ids().stream().collect(Collectors.toMap(Function.identity(), id -> cycle))
                : Map.of();
    }
}
