package org.alfacentre.sextant.shell;

import java.util.ArrayList;
import java.util.List;

/** What production needs before it may start (DESIGN §5); demo and test need nothing. */
final class Completeness {

    private Completeness() {}

    /** The settings that are missing, each with what it is for; empty when all is there. */
    static List<String> missing(Installation installation) {
        List<String> missing = new ArrayList<>();
        if (installation.mode() != Mode.PRODUCTION) {
            return missing;
        }
        need(installation, "SEXTANT_BASE_URL", "the address under which people reach it", missing);
        need(installation, "SEXTANT_SMTP_HOST", "the mail server", missing);
        need(installation, "SEXTANT_SMTP_FROM", "the address its mails come from", missing);
        if (installation.setting("SEXTANT_DB_URL").isPresent()) {
            need(installation, "SEXTANT_DB_USER", "the database's user", missing);
            need(installation, "SEXTANT_DB_PASSWORD", "the database's password", missing);
        }
        if (installation.setting("SEXTANT_SMTP_USER").isPresent()) {
            need(installation, "SEXTANT_SMTP_PASSWORD", "the mail server's password", missing);
        }
        return missing;
    }

    private static void need(
            Installation installation, String name, String purpose, List<String> missing) {
        if (installation.setting(name).isEmpty()) {
            missing.add(name + " (" + purpose + ")");
        }
    }
}
