package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModulePage;

/** Axis 4, action 6: four themed half-days, as a whole cycle or one by one. */
@ApplicationScoped
public class DisabilityModule implements AxisModule {

    static final String ACTION = "A6";

    @Override
    public Set<String> actions() {
        return Set.of(ACTION);
    }

    @Override
    public List<ModulePage> pages() {
        return List.of(ModulePage.open("/disability/themes.xhtml", "disability.themes.title"));
    }
}
