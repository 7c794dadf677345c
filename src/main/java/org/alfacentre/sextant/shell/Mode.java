package org.alfacentre.sextant.shell;

/** What this installation is for (DESIGN §5). */
public enum Mode {
    DEMO,
    PRODUCTION,
    TEST
}
