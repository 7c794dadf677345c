package org.alfacentre.sextant.axis;

import java.util.List;
import java.util.Set;

/**
 * What is known of a module, or of a file that did not become one.
 *
 * @param id null when the file does not say it
 * @param file its name in the modules folder, null when the jar is gone
 * @param axis null when unknown
 * @param code why it is broken or refused, a word of {@code axis.broken.<code>}, else null
 * @param reason the same for technicians, in English, else null
 */
public record ModuleState(
        String id,
        String file,
        String version,
        Integer axis,
        State state,
        String code,
        String reason,
        Set<String> actions,
        List<ModulePage> pages) {

    /** Where a module stands (DESIGN §3). */
    public enum State {
        ACTIVE,
        /** Switched off by an administrator. */
        INACTIVE,
        /** Its jar is gone; its sessions stay readable. */
        ABSENT,
        /** Its jar cannot work and was put aside. */
        BROKEN,
        /** Its jar asks for what no module may have. */
        REFUSED
    }

    static ModuleState present(AxisModule module, String version, boolean active) {
        return new ModuleState(
                module.id(),
                null,
                version,
                module.axis(),
                active ? State.ACTIVE : State.INACTIVE,
                null,
                null,
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
                null,
                null,
                known.getActions(),
                List.of());
    }

    public boolean isSwitchable() {
        return state == State.ACTIVE || state == State.INACTIVE;
    }

    /** What to call it when it has no name in words. */
    public String label() {
        return id == null ? file : id;
    }
}
