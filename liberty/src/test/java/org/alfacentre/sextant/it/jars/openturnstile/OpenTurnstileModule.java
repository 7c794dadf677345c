package org.alfacentre.sextant.it.jars.openturnstile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;

/** What makes the jar a module. */
@ApplicationScoped
public class OpenTurnstileModule implements AxisModule {

    @Override
    public String id() {
        return "openturnstile";
    }

    @Override
    public int axis() {
        return 1;
    }

    @Override
    public Set<String> actions() {
        return Set.of();
    }
}
