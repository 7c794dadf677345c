package org.alfacentre.sextant.axis.registry;

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

    @Column(name = "personal_data")
    private boolean personalData;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "quarantined_at")
    private Instant quarantinedAt;

    @Column(name = "quarantine_reason")
    private String quarantineReason;

    protected ModuleRecord() {}

    public ModuleRecord(String id) {
        this.id = id;
        this.active = true;
    }

    /** Whether its tables hold data of persons, as it said when it was last there. */
    void keepsPersonalData(boolean keeps) {
        this.personalData = keeps;
    }

    public void seen(String version, int itsAxis, Set<String> itsActions, Instant now) {
        this.moduleVersion = version;
        this.axis = itsAxis;
        this.actions = String.join(" ", new TreeSet<>(itsActions));
        this.lastSeenAt = now;
    }

    /** Switching it on again gives it another chance: it leaves quarantine. */
    public void switchTo(boolean on) {
        this.active = on;
        this.quarantinedAt = null;
        this.quarantineReason = null;
    }

    void quarantine(Instant now, String reason) {
        this.quarantinedAt = now;
        this.quarantineReason = reason;
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

    Instant getLastSeenAt() {
        return lastSeenAt;
    }

    Instant getQuarantinedAt() {
        return quarantinedAt;
    }

    String getQuarantineReason() {
        return quarantineReason;
    }

    public boolean isActive() {
        return active;
    }
}
