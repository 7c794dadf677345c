package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.Indicator;

/** How many of the cycle's themes have a date to come. */
@ApplicationScoped
public class ThemesDated implements Indicator {

    @Inject private CurrentCycle current;

    @Override
    public String name() {
        return "themes";
    }

    @Override
    public Figure figure() {
        var cards = current.read().cards();
        long dated = cards.stream().filter(it -> it.session() != null).count();
        return new Figure(dated, (long) cards.size());
    }
}
