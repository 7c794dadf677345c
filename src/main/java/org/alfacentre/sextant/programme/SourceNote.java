package org.alfacentre.sextant.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place where the programme's source contradicts itself, and how it was read. For staff. */
@Entity
@Table(name = "source_note")
public class SourceNote {

    @Id private String id;

    @Column(name = "action_code")
    private String action;

    private String field;

    @Column(name = "one_reading")
    private String oneReading;

    @Column(name = "other_reading")
    private String otherReading;

    private String resolution;

    protected SourceNote() {}

    public SourceNote(
            String id,
            String action,
            String field,
            String oneReading,
            String otherReading,
            String resolution) {
        this.id = id;
        this.action = action;
        this.field = field;
        this.oneReading = oneReading;
        this.otherReading = otherReading;
        this.resolution = resolution;
    }

    public String getId() {
        return id;
    }

    /** The action concerned, or null for the programme as a whole. */
    public String getAction() {
        return action;
    }

    public String getField() {
        return field;
    }

    public String getOneReading() {
        return oneReading;
    }

    public String getOtherReading() {
        return otherReading;
    }

    public String getResolution() {
        return resolution;
    }
}
