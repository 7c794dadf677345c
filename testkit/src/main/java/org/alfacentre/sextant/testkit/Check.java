package org.alfacentre.sextant.testkit;

/** One thing that a module keeps. */
interface Check {

    /** A sentence about the module. */
    String name();

    /** Throws an {@link AssertionError} that says what is wrong and what can be done. */
    void run(BuiltModule module);
}
