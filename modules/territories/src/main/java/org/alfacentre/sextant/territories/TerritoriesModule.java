package org.alfacentre.sextant.territories;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.identity.Role;

/** Axis 5, action 7: a plenary morning and four workshops with ranked wishes in the afternoon. */
@ApplicationScoped
public class TerritoriesModule implements AxisModule {

    static final String ACTION = "A7";

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public List<ModulePage> pages() {
        return List.of(
                ModulePage.forRoles(
                        "/territories/workshops.xhtml",
                        "territories.workshops.title",
                        Role.PARTICIPANT));
    }
}
