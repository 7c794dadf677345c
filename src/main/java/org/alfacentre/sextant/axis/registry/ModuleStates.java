package org.alfacentre.sextant.axis.registry;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Startup;

/** Every module that is or was there, and the administrator's switch. */
@ApplicationScoped
public class ModuleStates {

    /** An axis that a module brings may have been given another number than it asked for. */
    private static final int AFTER_THE_PROGRAMME = 25;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Modules modules;
    @Inject private Descriptors descriptors;
    @Inject private Extensions extensions;
    @Inject private GuardJournal journal;
    @Inject private Incidents incidents;
    @Inject private Audit audit;
    @Inject private Event<ModuleSwitched> switched;

    /** Notes who is there, so that they stay known when their jar is gone. */
    @Transactional
    void note(@Observes @Priority(AFTER_THE_PROGRAMME) Startup.TablesReady ready, Clock clock) {
        Set<String> holders =
                extensions.ofAll(PersonalData.class).stream()
                        .map(Extension::module)
                        .collect(Collectors.toSet());
        for (AxisModule module : modules.present()) {
            String version = descriptors.version(module.id());
            int axis = axis(module);
            ModuleRecord record = record(module.id());
            record.seen(version, axis, module.actions(), clock.instant());
            record.keepsPersonalData(holders.contains(module.id()));
        }
    }

    private int axis(AxisModule module) {
        return em.createQuery("SELECT a.number FROM Axis a WHERE a.module = :id", Integer.class)
                .setParameter("id", module.id())
                .getResultStream()
                .findFirst()
                .orElse(module.axis());
    }

    /** Those present, those gone, and the files put aside. */
    public List<ModuleState> all() {
        Map<String, ModuleRecord> known =
                em.createQuery("SELECT m FROM ModuleRecord m ORDER BY m.id", ModuleRecord.class)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        ModuleRecord::getId,
                                        Function.identity(),
                                        (one, other) -> one,
                                        TreeMap::new));
        List<ModuleState> states = new ArrayList<>();
        for (AxisModule module : modules.present()) {
            ModuleRecord record = known.remove(module.id());
            states.add(
                    ModuleState.present(
                            module,
                            descriptors.version(module.id()),
                            record == null ? new ModuleRecord(module.id()) : record));
        }
        modules.broken()
                .forEach(
                        (id, fault) ->
                                states.add(ModuleState.broken(id, descriptors.version(id), fault)));
        states.addAll(journal.putAside());
        states.stream().map(ModuleState::id).filter(Objects::nonNull).forEach(known::remove);
        known.values().stream().map(ModuleState::absent).forEach(states::add);
        return states;
    }

    /** Switches a present module on or off, at once; one in quarantine comes back into service. */
    @Transactional
    public ModuleState turn(String id, boolean on, Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        AxisModule module = modules.find(id).orElseThrow(Refusal::notFound);
        ModuleRecord record = record(id);
        if (record.isActive() != on || record.getQuarantinedAt() != null) {
            record.switchTo(on);
            incidents.forget(id);
            em.flush();
            tell(caller, on ? "module-activated" : "module-deactivated", id, null);
            switched.fire(new ModuleSwitched(id, on));
        }
        return ModuleState.present(module, record.getVersion(), record);
    }

    /** Switches a module on or off for the sessions of one year only. */
    @Transactional
    public void turn(String id, int year, boolean on, Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        modules.find(id).orElseThrow(Refusal::notFound);
        boolean changed;
        if (on) {
            changed =
                    em.createQuery(
                                            "DELETE FROM ModuleYearOff y WHERE y.module = :module"
                                                    + " AND y.year = :year")
                                    .setParameter("module", id)
                                    .setParameter("year", year)
                                    .executeUpdate()
                            > 0;
        } else {
            changed = !yearsOff(id).contains(year);
            if (changed) {
                em.persist(new ModuleYearOff(id, year));
                em.flush();
            }
        }
        if (changed) {
            tell(caller, on ? "module-activated" : "module-deactivated", id, String.valueOf(year));
            switched.fire(new ModuleSwitched(id, on));
        }
    }

    /** The years for whose sessions it is switched off. */
    public List<Integer> yearsOff(String id) {
        return em.createQuery(
                        "SELECT y.year FROM ModuleYearOff y WHERE y.module = :module"
                                + " ORDER BY y.year",
                        Integer.class)
                .setParameter("module", id)
                .getResultList();
    }

    private void tell(Caller caller, String act, String id, String detail) {
        audit.record(caller.actor(), act, "module", id, detail);
    }

    private ModuleRecord record(String id) {
        ModuleRecord record = em.find(ModuleRecord.class, id);
        if (record == null) {
            record = new ModuleRecord(id);
            em.persist(record);
        }
        return record;
    }
}
