package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.Indicator;

/** How many relays there are. */
@ApplicationScoped
public class RelaysAtWork implements Indicator {

    @Inject private Relays relays;

    @Override
    public String name() {
        return "relays";
    }

    @Override
    public Figure figure() {
        return new Figure(relays.active().size(), null);
    }
}
