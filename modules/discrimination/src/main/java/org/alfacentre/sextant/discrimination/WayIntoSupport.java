package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.alfacentre.sextant.axis.ViewSlot;

/** Where one would enrol for support: one volunteers for it instead. */
@ApplicationScoped
public class WayIntoSupport implements ViewSlot {

    @Inject private Calls calls;

    @Override
    public String name() {
        return "way";
    }

    @Override
    public Place place() {
        return Place.ENROLMENT_FORM;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/discrimination/way.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        Map<Long, Call> shown = new HashMap<>();
        asked.ids().forEach(id -> calls.of(id).ifPresent(call -> shown.put(id, call)));
        return shown;
    }
}
