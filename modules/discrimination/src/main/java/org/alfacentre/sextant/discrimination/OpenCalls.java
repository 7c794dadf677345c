package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.ViewSlot;

/** On the home page of who was at an awareness session: the calls they have not answered yet. */
@ApplicationScoped
public class OpenCalls implements ViewSlot {

    @Inject private Calls calls;
    @Inject private Pathway pathway;

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public Place place() {
        return Place.DASHBOARD;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/discrimination/calls.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        List<Call> open = calls.open();
        Map<Long, List<Call>> shown = new HashMap<>();
        for (Long person : open.isEmpty() ? List.<Long>of() : List.copyOf(asked.ids())) {
            List<Long> answered =
                    calls.by(person).stream().map(it -> it.getCall().getId()).toList();
            List<Call> left = open.stream().filter(it -> !answered.contains(it.getId())).toList();
            if (!left.isEmpty() && !pathway.awareness(person).isEmpty()) {
                shown.put(person, left);
            }
        }
        return shown;
    }
}
