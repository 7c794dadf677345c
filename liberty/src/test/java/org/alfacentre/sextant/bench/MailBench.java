package org.alfacentre.sextant.bench;

import java.util.Map;
import org.alfacentre.sextant.it.TestDatabase;
import org.junit.jupiter.api.Test;

/** Ten thousand mails twice on each database; by itself: {@code -Dit.test=MailBench}. */
class MailBench {

    private final Report report = Report.ofThisRun();

    @Test
    void onBothDatabases() {
        Letters.measure(report.on("Derby"), Map.of());
        Letters.measure(report.on("PostgreSQL"), TestDatabase.fresh());
    }
}
