package org.alfacentre.sextant.it.jars.spoilt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;

/** The smallest module there is; what is wrong lies beside it in its jar. */
@ApplicationScoped
public class SpoiltModule implements AxisModule {

    @Override
    public String id() {
        return "spoilt";
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
