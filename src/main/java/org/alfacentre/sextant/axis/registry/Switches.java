package org.alfacentre.sextant.axis.registry;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;

/**
 * Which modules are switched off or in quarantine, read at most once a second: a page asks for it
 * many times. A switch on this node counts at once, one on another within that second.
 */
@ApplicationScoped
class Switches {

    private static final int FIRST_OF_ALL = 5;
    private static final long KEPT_NANOS = 1_000_000_000L;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    private volatile Reading latest;
    private volatile int switches;

    private record Reading(long nanos, Set<String> off, Set<String> quarantined, Set<Year> years) {

        boolean isFresh() {
            return System.nanoTime() - nanos < KEPT_NANOS;
        }
    }

    private record Year(String module, int year) {}

    Set<String> off() {
        return read().off();
    }

    Set<String> quarantined() {
        return read().quarantined();
    }

    boolean isOff(String module, int year) {
        return read().years().contains(new Year(module, year));
    }

    /** Before anybody else hears of it: who acts on the switch reads what it is now. */
    void switched(@Observes @Priority(FIRST_OF_ALL) ModuleSwitched event) {
        replace(query());
    }

    /** It may have been rolled back. */
    void ended(@Observes(during = TransactionPhase.AFTER_COMPLETION) ModuleSwitched event) {
        replace(null);
    }

    private Reading read() {
        Reading reading = latest;
        if (reading == null || !reading.isFresh()) {
            int asOf = switches;
            reading = query();
            keep(reading, asOf);
        }
        return reading;
    }

    private synchronized void replace(Reading reading) {
        switches++;
        latest = reading;
    }

    /** Unless something was switched while it was read. */
    private synchronized void keep(Reading reading, int asOf) {
        if (asOf == switches) {
            latest = reading;
        }
    }

    private Reading query() {
        Set<String> off = new HashSet<>();
        Set<String> quarantined = new HashSet<>();
        Set<Year> years = new HashSet<>();
        em.createQuery("SELECT m.id, m.active, m.quarantinedAt FROM ModuleRecord m", Object[].class)
                .getResultStream()
                .forEach(
                        row -> {
                            if (!(Boolean) row[1]) {
                                off.add((String) row[0]);
                            }
                            if (row[2] != null) {
                                quarantined.add((String) row[0]);
                            }
                        });
        em.createQuery("SELECT y.module, y.year FROM ModuleYearOff y", Object[].class)
                .getResultStream()
                .forEach(row -> years.add(new Year((String) row[0], (Integer) row[1])));
        return new Reading(System.nanoTime(), off, quarantined, years);
    }
}
