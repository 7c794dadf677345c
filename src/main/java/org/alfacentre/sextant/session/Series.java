package org.alfacentre.sextant.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.alfacentre.sextant.schema.Row;

/** Sessions made in one go that belong together: a cycle, the six départements, the quarters. */
@Entity
public class Series extends Row {

    @Column(name = "action_code")
    private String action;

    private String title;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Series() {}

    public Series(String action, String title, Instant createdAt) {
        this.action = action;
        this.title = title;
        this.createdAt = createdAt;
    }

    public String getAction() {
        return action;
    }

    public String getTitle() {
        return title;
    }
}
