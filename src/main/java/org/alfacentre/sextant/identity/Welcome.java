package org.alfacentre.sextant.identity;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Mode;
import org.alfacentre.sextant.shell.Startup;

/** The last lines of the log: where Sextant is and who may sign in. */
@ApplicationScoped
public class Welcome {

    private static final Logger LOG = Logger.getLogger(Welcome.class.getName());

    /** What the server lets through to the console besides warnings. */
    private static final Level AUDIT = new ConsoleLevel();

    /** By then the server has said that the application is started. */
    private static final int SECONDS_LATER = 2;

    @Resource private ManagedScheduledExecutorService executor;
    @Inject private Installation installation;
    @Inject private FirstAdministrator administrator;

    private static final class ConsoleLevel extends Level {

        private static final long serialVersionUID = 1L;
        private static final int BETWEEN_INFO_AND_WARNING = 850;

        ConsoleLevel() {
            super("AUDIT", BETWEEN_INFO_AND_WARNING);
        }
    }

    void prepare(@Observes @Priority(90) Startup.TablesReady ready) {
        String told = told();
        executor.schedule(() -> LOG.log(AUDIT, told), SECONDS_LATER, TimeUnit.SECONDS);
    }

    private String told() {
        String address = "Sextant is at " + installation.baseUrl() + "/";
        if (installation.mode() != Mode.PRODUCTION) {
            return DemoAccounts.ADDRESSES.stream()
                    .map(account -> "\n    " + account)
                    .collect(
                            Collectors.joining(
                                    "",
                                    address
                                            + " – sign in with password "
                                            + SignIn.DEMO_PASSWORD
                                            + " as",
                                    ""));
        }
        return administrator.isMissing()
                ? address
                        + " – it has no administrator yet. This link, good once and for a day, makes"
                        + " one: "
                        + administrator.issue()
                : address;
    }
}
