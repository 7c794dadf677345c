package org.alfacentre.sextant.it.jars.unruly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;

/** Serves an action of its own. */
@ApplicationScoped
public class UnrulyModule implements AxisModule {

    @Override
    public Set<String> actions() {
        return Set.of("UNRULY");
    }
}
