package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.axis.ViewSlot;

/** On a référent's home page: the mission sheet is to be read over, until they said something. */
@ApplicationScoped
public class SheetReview implements ViewSlot {

    @Inject private MissionSheets sheets;
    @Inject private SheetComments comments;
    @Inject private Circle circle;

    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public Place place() {
        return Place.DASHBOARD;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/coordination/sheet.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        MissionSheet sheet = sheets.inReview().orElse(null);
        if (sheet == null) {
            return Map.of();
        }
        Set<Long> members = circle.members();
        List<Long> heard = comments.of(sheet).stream().map(SheetComment::getPerson).toList();
        Map<Long, MissionSheet> shown = new HashMap<>();
        asked.ids().stream()
                .filter(it -> members.contains(it) && !heard.contains(it))
                .forEach(it -> shown.put(it, sheet));
        return shown;
    }
}
