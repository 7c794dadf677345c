package org.alfacentre.sextant.axis.registry;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.ModulePage;

/**
 * What is known of a module, or of a file that did not become one.
 *
 * @param id null when the file does not say it
 * @param file its name in the modules folder, null when the jar is gone or loaded
 * @param axis null when unknown
 * @param fault why it does not serve as it should, else null
 */
public record ModuleState(
        String id,
        String file,
        String version,
        Integer axis,
        State state,
        Fault fault,
        Set<String> actions,
        List<ModulePage> pages) {

    /** Where a module stands (DESIGN §3). */
    public enum State {
        ACTIVE,
        /** Switched off by an administrator. */
        INACTIVE,
        /** Needs another version of the contract. */
        INCOMPATIBLE,
        /** Its tables could not be brought up to date. */
        MIGRATION_FAILED,
        /** Failed again and again where it can be left out, and is left out there. */
        QUARANTINED,
        /** Its jar is or asks for what no module may. */
        REFUSED,
        /** Its jar cannot work and was put aside. */
        BROKEN,
        /** Its jar is gone; its sessions stay readable. */
        ABSENT
    }

    /**
     * What stands against it.
     *
     * @param code a word of {@code modules.because.<code>}
     * @param reason the same for technicians, in English
     * @param at since when, or null when unknown
     */
    public record Fault(String code, String reason, Instant at) {

        static Fault now(String code, String reason) {
            return new Fault(code, reason, Instant.now());
        }
    }

    static ModuleState present(AxisModule module, String version, ModuleRecord record) {
        return new ModuleState(
                module.id(),
                null,
                version,
                record.getAxis(),
                standing(record),
                record.getQuarantinedAt() == null
                        ? null
                        : new Fault(
                                "quarantined",
                                record.getQuarantineReason(),
                                record.getQuarantinedAt()),
                module.actions(),
                module.pages());
    }

    static ModuleState absent(ModuleRecord known) {
        return new ModuleState(
                known.getId(),
                null,
                known.getVersion(),
                known.getAxis(),
                State.ABSENT,
                new Fault("absent", null, known.getLastSeenAt()),
                known.getActions(),
                List.of());
    }

    static ModuleState broken(String id, String version, Fault fault) {
        return new ModuleState(id, null, version, null, State.BROKEN, fault, Set.of(), List.of());
    }

    private static State standing(ModuleRecord record) {
        if (!record.isActive()) {
            return State.INACTIVE;
        }
        return record.getQuarantinedAt() == null ? State.ACTIVE : State.QUARANTINED;
    }

    /** Whether its jar is loaded, so that it can be switched on and off. */
    public boolean isSwitchable() {
        return state == State.ACTIVE || state == State.INACTIVE || state == State.QUARANTINED;
    }

    /** What to call it when it has no name in words. */
    public String label() {
        return id == null ? file : id;
    }
}
