package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModulePage;
import org.alfacentre.sextant.identity.Role;

/** Axis 2, action 3: the référents of the regroupements meet one day per quarter. */
@ApplicationScoped
public class CoordinationModule implements AxisModule {

    static final String ACTION = "A3";

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public List<ModulePage> pages() {
        return List.of(
                ModulePage.forRoles(
                        "/coordination/quarters.xhtml",
                        "coordination.quarters.title",
                        Role.ADMINISTRATOR,
                        Role.STAFF,
                        Role.DIRECTOR,
                        Role.REFERENT));
    }
}
