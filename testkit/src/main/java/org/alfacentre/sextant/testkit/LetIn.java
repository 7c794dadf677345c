package org.alfacentre.sextant.testkit;

import org.alfacentre.sextant.guard.Inspection;

/** The guard's own checks: descriptor, one word in every place, forbidden parts, stored persons. */
final class LetIn implements Check {

    @Override
    public String name() {
        return "the guard lets its jar in";
    }

    @Override
    public void run(BuiltModule module) {
        Inspection.fault(module.jar())
                .ifPresent(
                        why -> {
                            throw new AssertionError("Sextant refuses it: " + why);
                        });
    }
}
