package org.alfacentre.sextant.axis.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.time.ParisTime;

/** The modules that are there, in the order of their ids. */
@ApplicationScoped
public class Modules {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Census census;
    @Inject private Switches switches;

    /** Every module whose jar is there, switched off or not. */
    public List<AxisModule> present() {
        return List.copyOf(census.present().values());
    }

    /** The module of that id, if its jar is there. */
    public Optional<AxisModule> find(String id) {
        return Optional.ofNullable(census.present().get(id));
    }

    /** Jars that are there and did not become a module, with the reason, by id. */
    public Map<String, ModuleState.Fault> broken() {
        return census.broken();
    }

    /** The modules that serve: present and not switched off. */
    public List<AxisModule> active() {
        Set<String> off = switches.off();
        return present().stream().filter(module -> !off.contains(module.id())).toList();
    }

    public boolean isActive(String id) {
        return census.present().containsKey(id) && !switches.off().contains(id);
    }

    /**
     * Whether it serves a session that begins then: it may be switched off for one year only.
     *
     * @param startsAt null without a date
     */
    public boolean isActive(String id, Instant startsAt) {
        return isActive(id)
                && (startsAt == null || !switches.isOff(id, ParisTime.day(startsAt).getYear()));
    }

    /** The active module that serves an action. */
    public Optional<AxisModule> serving(String action) {
        return active().stream().filter(module -> module.actions().contains(action)).findFirst();
    }

    /** The module that served an action when it was last there, active or not. */
    public Optional<String> knownFor(String action) {
        return em.createQuery("SELECT m FROM ModuleRecord m ORDER BY m.id", ModuleRecord.class)
                .getResultStream()
                .filter(module -> module.getActions().contains(action))
                .map(ModuleRecord::getId)
                .findFirst();
    }

    /** Those whose tables keep data of persons while their jar is gone or put aside. */
    public List<String> absentHolders() {
        return em.createQuery(
                        "SELECT m.id FROM ModuleRecord m WHERE m.personalData = TRUE ORDER BY m.id",
                        String.class)
                .getResultStream()
                .filter(id -> !census.present().containsKey(id))
                .toList();
    }

    /** Whether its jar was ever there. */
    public boolean isKnown(String id) {
        return em.find(ModuleRecord.class, id) != null;
    }

    /** Whether an administrator has switched the module of that id off. */
    public boolean isSwitchedOff(String id) {
        return switches.off().contains(id);
    }

    /** Whether it failed so often that its mails, too, wait until an administrator has looked. */
    public boolean isQuarantined(String id) {
        return switches.quarantined().contains(id);
    }

    Set<String> activeIds() {
        Set<String> ids = new TreeSet<>(census.present().keySet());
        ids.removeAll(switches.off());
        return ids;
    }

    Set<String> unquarantinedIds() {
        Set<String> ids = activeIds();
        ids.removeAll(switches.quarantined());
        return ids;
    }
}
