package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.alfacentre.sextant.axis.ViewSlot;

/** The branch and the company, on the day's card in the catalogue. */
@ApplicationScoped
public class HostOnCard implements ViewSlot {

    @Inject private Days days;

    @Override
    public String name() {
        return "host";
    }

    @Override
    public Place place() {
        return Place.CATALOGUE_CARD;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/trades/host.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        return days.arrangements(asked.ids());
    }
}
