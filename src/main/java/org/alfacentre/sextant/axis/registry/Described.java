package org.alfacentre.sextant.axis.registry;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.Field;
import org.alfacentre.sextant.axis.ModulePage;

/** What a module said of itself when it was asked. */
record Described(
        String id,
        int axis,
        Set<String> actions,
        List<ModulePage> pages,
        List<Field> settings,
        OptionalInt convocationDays)
        implements AxisModule {

    private static final int LONGEST_AHEAD = 60;

    Described {
        convocationDays.ifPresent(
                days -> {
                    if (days < 1 || days > LONGEST_AHEAD) {
                        throw new IllegalStateException("convocation " + days + " days before");
                    }
                });
    }

    static Described by(AxisModule module) {
        return new Described(
                module.id(),
                module.axis(),
                Set.copyOf(module.actions()),
                List.copyOf(module.pages()),
                List.copyOf(module.settings()),
                module.convocationDays());
    }
}
