package org.alfacentre.sextant.guard;

import java.nio.file.Path;
import java.util.Optional;

/** The checks of a jar for whoever is not the guard: the testkit of modules. */
public final class Inspection {

    private Inspection() {}

    /** Why the jar would not be let in, as the code of the modules page and the reason. */
    public static Optional<String> fault(Path jar) {
        try {
            new JarCheck().check(jar);
            return Optional.empty();
        } catch (RefusedException refused) {
            return Optional.of(refused.refusal().code().word() + ": " + refused.refusal().detail());
        }
    }
}
