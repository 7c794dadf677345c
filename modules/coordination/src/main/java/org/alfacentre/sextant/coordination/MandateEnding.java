package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ViewSlot;

/** On the home page of whoever holds a mandate that ends soon. */
@ApplicationScoped
public class MandateEnding implements ViewSlot {

    @Inject private Mandates mandates;

    /** A mandate and the name of its regroupement. */
    public record Ending(Mandate mandate, String network) {}

    @Override
    public String name() {
        return "mandate";
    }

    @Override
    public Place place() {
        return Place.DASHBOARD;
    }

    @Override
    public String fragment() {
        return "/WEB-INF/coordination/mandate.xhtml";
    }

    @Override
    public Map<Long, ?> show(Asked asked) {
        Map<Long, String> networks = mandates.networkNames();
        return mandates.ending().stream()
                .filter(it -> asked.ids().contains(it.getPerson()))
                .collect(
                        Collectors.groupingBy(
                                Mandate::getPerson,
                                Collectors.mapping(
                                        it -> new Ending(it, networks.get(it.getNetwork())),
                                        Collectors.toList())));
    }
}
