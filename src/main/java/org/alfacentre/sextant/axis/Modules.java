package org.alfacentre.sextant.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The modules that are there, in the order of their ids, and the beans of their extension points.
 */
@ApplicationScoped
public class Modules {

    @Inject @Any private Instance<AxisModule> beans;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** Every module whose jar is there, switched off or not. */
    public List<AxisModule> present() {
        return beans.stream().sorted(Comparator.comparing(AxisModule::id)).toList();
    }

    /** The modules that serve: present and not switched off. */
    public List<AxisModule> active() {
        Set<String> off = switchedOff();
        return present().stream().filter(module -> !off.contains(module.id())).toList();
    }

    public boolean isActive(String id) {
        return active().stream().anyMatch(module -> module.id().equals(id));
    }

    /** The active module that serves an action. */
    public Optional<AxisModule> serving(String action) {
        return active().stream().filter(module -> module.actions().contains(action)).findFirst();
    }

    /** The extension beans of one kind that speak for an action, if its module is active. */
    public <T> Stream<T> speakingFor(
            String action, Instance<T> points, Function<T, Set<String>> actions) {
        return serving(action).isEmpty()
                ? Stream.empty()
                : points.stream().filter(point -> actions.apply(point).contains(action));
    }

    /** Whether its jar was ever there. */
    public boolean isKnown(String id) {
        return em.find(ModuleRecord.class, id) != null;
    }

    /** Whether an administrator has switched the module of that id off. */
    public boolean isSwitchedOff(String id) {
        return switchedOff().contains(id);
    }

    private Set<String> switchedOff() {
        return Set.copyOf(
                em.createQuery(
                                "SELECT m.id FROM ModuleRecord m WHERE m.active = FALSE",
                                String.class)
                        .getResultList());
    }
}
