package org.alfacentre.sextant.axis.registry;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.axis.QuotaPolicy;

/**
 * What went wrong in modules on this node since it started, each with a reference that the log has
 * too. Five failures within ten minutes at points that may be left out put the module in
 * quarantine; a policy that decides on places or on personal data is asked on.
 */
@ApplicationScoped
public class Incidents {

    private static final Logger LOG = Logger.getLogger(Incidents.class.getName());
    private static final Set<Class<?>> BLOCKING =
            Set.of(AxisModule.class, EnrolmentPolicy.class, QuotaPolicy.class, PersonalData.class);
    private static final int KEPT = 20;
    private static final int TOO_MANY = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Map<String, Deque<Incident>> byModule = new ConcurrentHashMap<>();

    @Resource private ManagedExecutorService executor;
    @Inject private Quarantine quarantine;

    /**
     * One failure.
     *
     * @param point simple name of the extension point
     */
    public record Incident(
            Instant at, String reference, String point, String why, boolean blocking) {

        boolean isSince(Instant instant) {
            return !at.isBefore(instant);
        }
    }

    /** Whether a failure there closes what it decides, so that quarantine must not leave it out. */
    static boolean isBlocking(Class<?> point) {
        return BLOCKING.contains(point);
    }

    /** Notes a failure. The reference is what readers are told. */
    public String note(String module, Class<?> point, Throwable why) {
        String reference = "M-" + UUID.randomUUID().toString().substring(0, 8);
        LOG.log(
                Level.WARNING,
                why,
                () -> reference + ": module " + module + " failed at " + point.getSimpleName());
        var incident =
                new Incident(
                        Instant.now(),
                        reference,
                        point.getSimpleName(),
                        String.valueOf(why),
                        isBlocking(point));
        if (isOneTooMany(module, incident)) {
            executor.execute(() -> quarantine.put(module, reference));
        }
        return reference;
    }

    /** The latest first. */
    public List<Incident> of(String module) {
        Deque<Incident> kept = byModule.getOrDefault(module, new ArrayDeque<>());
        synchronized (kept) {
            return List.copyOf(kept);
        }
    }

    void forget(String module) {
        byModule.remove(module);
    }

    private boolean isOneTooMany(String module, Incident incident) {
        Deque<Incident> kept = byModule.computeIfAbsent(module, any -> new ArrayDeque<>());
        synchronized (kept) {
            kept.addFirst(incident);
            if (kept.size() > KEPT) {
                kept.removeLast();
            }
            Instant since = incident.at().minus(WITHIN);
            return !incident.blocking()
                    && kept.stream().filter(it -> !it.blocking() && it.isSince(since)).count()
                            >= TOO_MANY;
        }
    }
}
