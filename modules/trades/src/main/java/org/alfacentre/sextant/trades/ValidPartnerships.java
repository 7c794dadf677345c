package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.axis.Indicator;

/** How many of the partnerships with branches hold today. */
@ApplicationScoped
public class ValidPartnerships implements Indicator {

    @Inject private Partners partners;

    @Override
    public String name() {
        return "partnerships";
    }

    @Override
    public Figure figure() {
        List<Partner> all = partners.all();
        return new Figure(
                all.stream().filter(it -> it.isValid(partners.today())).count(), (long) all.size());
    }
}
