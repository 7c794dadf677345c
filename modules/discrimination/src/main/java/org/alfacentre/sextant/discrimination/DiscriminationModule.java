package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModulePage;

/** Axis 4, action 5: an awareness session in each of the six départements. */
@ApplicationScoped
public class DiscriminationModule implements AxisModule {

    static final String ACTION = "A5";

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public List<ModulePage> pages() {
        return List.of(
                ModulePage.open(
                        "/discrimination/departements.xhtml", "discrimination.departements.title"));
    }
}
