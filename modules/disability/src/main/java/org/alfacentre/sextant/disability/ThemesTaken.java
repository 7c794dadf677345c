package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.ViewSlot;
import org.alfacentre.sextant.enrolment.Status;

/** Which themes of the cycle a person has a place for, on their record. */
@ApplicationScoped
public class ThemesTaken implements ViewSlot {

    @Inject private SessionView sessions;
    @Inject private Attendances attendances;

    /** The themes of a person, and the editions of which they have an attestation. */
    public record Taken(List<String> themes, List<Attendances.Edition> attended) {}

    @Override
    public String name() {
        return "themes";
    }

    @Override
    public Place place() {
        return Place.PERSON_PAGE;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/disability/themes-taken.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        List<SessionCard> all = sessions.all(DisabilityModule.ACTION);
        Map<Long, Taken> shown = new HashMap<>();
        for (Long person : asked.ids()) {
            Map<Long, Status> entries = sessions.entriesOf(person, DisabilityModule.ACTION);
            List<String> themes =
                    all.stream()
                            .filter(it -> entries.get(it.id()) == Status.CONFIRMED)
                            .flatMap(it -> it.facts().themes().stream())
                            .toList();
            if (!themes.isEmpty()) {
                shown.put(person, new Taken(themes, attendances.of(person)));
            }
        }
        return shown;
    }
}
