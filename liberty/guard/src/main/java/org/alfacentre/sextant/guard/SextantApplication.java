package org.alfacentre.sextant.guard;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Sextant through the server's own switch for an application. */
final class SextantApplication implements Application {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration READY = Duration.ofSeconds(60);
    private static final long STEP_MILLIS = 100;

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final ObjectName name = name();
    private final Questions questions;
    private final ErrorLog log;

    SextantApplication(Questions questions, ErrorLog log) {
        this.questions = questions;
        this.log = log;
    }

    static boolean started() {
        try {
            Object state = ManagementFactory.getPlatformMBeanServer().getAttribute(name(), "State");
            return "STARTED".equals(state);
        } catch (JMException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        if (server.isRegistered(name) && !"STOPPED".equals(state())) {
            call("stop");
            waitFor(START, () -> "STOPPED".equals(state()));
        }
    }

    @Override
    public Optional<String> startAndAsk() {
        waitFor(START, () -> server.isRegistered(name));
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
            return String.valueOf(server.getAttribute(name, "State"));
        } catch (JMException e) {
            return "unknown";
        }
    }

    private void call(String operation) {
        try {
            server.invoke(name, operation, new Object[0], new String[0]);
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

    private static ObjectName name() {
        try {
            return new ObjectName(
                    "WebSphere:service=com.ibm.websphere.application.ApplicationMBean,name=sextant");
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
