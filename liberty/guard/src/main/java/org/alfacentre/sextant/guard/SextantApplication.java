package org.alfacentre.sextant.guard;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Sextant through the server's own switch for an application. */
final class SextantApplication implements Application {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration READY = Duration.ofSeconds(60);
    private static final long STEP_MILLIS = 100;
    private static final Logger LOG = Logger.getLogger(SextantApplication.class.getName());
    private static final ObjectName POOL =
            name("WebSphere:type=com.ibm.ws.jca.cm.mbean.ConnectionManagerMBean,*");
    private static final ObjectName NAME =
            name("WebSphere:service=com.ibm.websphere.application.ApplicationMBean,name=sextant");

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final Questions questions;
    private final ErrorLog log;

    SextantApplication(Questions questions, ErrorLog log) {
        this.questions = questions;
        this.log = log;
    }

    static boolean started() {
        try {
            Object state = ManagementFactory.getPlatformMBeanServer().getAttribute(NAME, "State");
            return "STARTED".equals(state);
        } catch (JMException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        if (server.isRegistered(NAME) && !"STOPPED".equals(state())) {
            call("stop");
            waitFor(START, () -> "STOPPED".equals(state()));
            forget();
        }
    }

    /**
     * Lets the memory of the stopped one go. Statements that idle connections keep hold warnings
     * that hold its classes; and the server's loggers hold the class that first asked for them, for
     * as long as the next Sextant finds them under the same names.
     */
    private void forget() {
        for (ObjectName pool : server.queryNames(POOL, null)) {
            try {
                server.invoke(
                        pool,
                        "purgePoolContents",
                        new Object[] {"immediate"},
                        new String[] {String.class.getName()});
            } catch (JMException e) {
                LOG.log(Level.WARNING, "Idle connections were not closed", e);
            }
        }
        System.gc();
    }

    @Override
    public Optional<String> startAndAsk() {
        waitFor(START, () -> server.isRegistered(NAME));
        log.mark();
        call("start");
        waitFor(START, () -> !"STARTING".equals(state()));
        if (!"STARTED".equals(state())) {
            return Optional.of(log.firstError().orElse("the application is " + state()));
        }
        waitFor(READY, () -> questions.ready() || questions.namesAFault());
        if (!questions.ready()) {
            return Optional.of("/health/ready: " + questions.readiness());
        }
        return questions.pageFault().map(fault -> fault + log.firstError().orElse(""));
    }

    private String state() {
        try {
            return String.valueOf(server.getAttribute(NAME, "State"));
        } catch (JMException e) {
            return "unknown";
        }
    }

    private void call(String operation) {
        try {
            server.invoke(NAME, operation, new Object[0], new String[0]);
        } catch (JMException e) {
            throw new IllegalStateException(operation + " of Sextant", e);
        }
    }

    private static void waitFor(Duration limit, BooleanSupplier condition) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static ObjectName name(String pattern) {
        try {
            return new ObjectName(pattern);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
