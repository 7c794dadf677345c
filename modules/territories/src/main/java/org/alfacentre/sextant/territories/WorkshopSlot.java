package org.alfacentre.sextant.territories;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.ViewSlot;

/** In which workshop somebody sits, wherever the name of one who is enrolled stands. */
abstract class WorkshopSlot implements ViewSlot {

    @Inject private Workshops workshops;
    @Inject private SessionView sessions;

    @Override
    public String fragment() {
        return "/WEB-INF/territories/workshop.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        Map<Long, SessionView.Entry> entries = sessions.entries(asked.ids());
        Map<Long, Map<Long, String>> seats =
                workshops.labels(
                        entries.values().stream()
                                .map(SessionView.Entry::session)
                                .distinct()
                                .toList());
        Map<Long, String> shown = new HashMap<>();
        entries.forEach(
                (id, entry) -> {
                    String label =
                            seats.getOrDefault(entry.session(), Map.of()).get(entry.person());
                    if (label != null) {
                        shown.put(id, label);
                    }
                });
        return shown;
    }
}
