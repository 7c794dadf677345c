package org.alfacentre.sextant.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.identity.Role;

/**
 * Axis 1, action 1: the regional tool of the service offering: search by the three criteria of the
 * sheet.
 */
@ApplicationScoped
public class ServicesModule implements AxisModule {

    static final String ACTION = "A1";

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public List<ModulePage> pages() {
        return List.of(
                ModulePage.open("/services/search.xhtml", "services.search.title"),
                new ModulePage(
                        "/services/offer.xhtml",
                        "services.offer.title",
                        Set.of(Role.ADMINISTRATOR, Role.STAFF),
                        false));
    }
}
