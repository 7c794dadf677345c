package org.alfacentre.sextant.axis;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Startup;

/** Every module that is or was there, and the administrator's switch. */
@ApplicationScoped
public class ModuleStates {

    private static final int FIRST_OF_ALL = 5;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Modules modules;
    @Inject private Descriptors descriptors;
    @Inject private GuardJournal journal;
    @Inject private Audit audit;
    @Inject private Event<ModuleSwitched> switched;

    /** Notes who is there, so that they stay known when their jar is gone. */
    @Transactional
    void note(@Observes @Priority(FIRST_OF_ALL) Startup.TablesReady ready, Clock clock) {
        for (AxisModule module : modules.present()) {
            record(module.id()).seen(descriptors.version(module.id()), module, clock.instant());
        }
    }

    /** Those present, those gone, and the files put aside. */
    public List<ModuleState> all() {
        Map<String, ModuleRecord> known =
                em.createQuery("SELECT m FROM ModuleRecord m ORDER BY m.id", ModuleRecord.class)
                        .getResultStream()
                        .collect(Collectors.toMap(ModuleRecord::getId, Function.identity()));
        List<ModuleState> states = new ArrayList<>();
        for (AxisModule module : modules.present()) {
            ModuleRecord record = known.remove(module.id());
            boolean active = record == null || record.isActive();
            states.add(ModuleState.present(module, descriptors.version(module.id()), active));
        }
        List<ModuleState> aside = journal.putAside();
        aside.forEach(file -> known.remove(file.id()));
        states.addAll(aside);
        known.values().stream().map(ModuleState::absent).forEach(states::add);
        return states;
    }

    /** Switches a present module on or off, at once and without a restart. */
    @Transactional
    public ModuleState turn(String id, boolean on, Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        AxisModule module =
                modules.present().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
        ModuleRecord record = record(id);
        if (record.isActive() != on) {
            record.switchTo(on);
            em.flush();
            audit.record(
                    caller.actor(),
                    on ? "module-activated" : "module-deactivated",
                    "module",
                    id,
                    null);
            switched.fire(new ModuleSwitched(id, on));
        }
        return ModuleState.present(module, record.getVersion(), on);
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
