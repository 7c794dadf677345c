package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.alfacentre.sextant.axis.ViewSlot;

/** On a relay's home page: their consent to the directory is to be given again. */
@ApplicationScoped
public class ConsentToRenew implements ViewSlot {

    @Inject private Relays relays;

    @Override
    public String name() {
        return "consent";
    }

    @Override
    public Place place() {
        return Place.DASHBOARD;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/discrimination/consent.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        Map<Long, Consent> shown = new HashMap<>();
        for (Long person : asked.ids()) {
            relays.of(person)
                    .filter(Relay::isActive)
                    .map(relays::consent)
                    .filter(Consent::isToRenew)
                    .ifPresent(it -> shown.put(person, it));
        }
        return shown;
    }
}
