package org.alfacentre.sextant.axis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** What stays known of a module when its jar is gone, and the administrator's switch. */
@Entity
@Table(name = "module_record")
public class ModuleRecord {

    @Id private String id;

    @Column(name = "version")
    private String moduleVersion;

    private int axis;

    /** Codes, separated by blanks. */
    private String actions;

    private boolean active;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    protected ModuleRecord() {}

    public ModuleRecord(String id) {
        this.id = id;
        this.active = true;
    }

    public void seen(String version, AxisModule module, Instant now) {
        this.moduleVersion = version;
        this.axis = module.axis();
        this.actions = String.join(" ", new TreeSet<>(module.actions()));
        this.lastSeenAt = now;
    }

    public void switchTo(boolean on) {
        this.active = on;
    }

    public String getId() {
        return id;
    }

    public String getVersion() {
        return moduleVersion;
    }

    public int getAxis() {
        return axis;
    }

    /** The actions it served when it was last there. */
    public Set<String> getActions() {
        return actions == null || actions.isEmpty() ? Set.of() : Set.of(actions.split(" "));
    }

    public boolean isActive() {
        return active;
    }
}
