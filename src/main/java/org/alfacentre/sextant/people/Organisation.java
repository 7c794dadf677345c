package org.alfacentre.sextant.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.alfacentre.sextant.schema.Row;

/** A structure that employs professionals; a participant may propose one, staff accept it. */
@Entity
public class Organisation extends Row {

    public enum Status {
        ACTIVE,
        PROPOSED,
        CLOSED
    }

    private String name;

    @ManyToOne(optional = false)
    @JoinColumn(name = "type_code")
    private StructureType type;

    private String departement;

    @Enumerated(EnumType.STRING)
    private Status status;

    protected Organisation() {}

    public Organisation(String name, StructureType type, String departement) {
        this.name = Objects.requireNonNull(name);
        this.type = Objects.requireNonNull(type);
        this.departement = departement;
        this.status = Status.ACTIVE;
    }

    /** A structure named by someone who did not find it in the directory. */
    public static Organisation proposed(String name, StructureType type, String departement) {
        var organisation = new Organisation(name, type, departement);
        organisation.status = Status.PROPOSED;
        return organisation;
    }

    public void accept() {
        status = Status.ACTIVE;
    }

    public void close() {
        status = Status.CLOSED;
    }

    public void correct(String newName, StructureType newType, String newDepartement) {
        this.name = Objects.requireNonNull(newName);
        this.type = Objects.requireNonNull(newType);
        this.departement = newDepartement;
    }

    public String getName() {
        return name;
    }

    public StructureType getType() {
        return type;
    }

    public String getDepartement() {
        return departement;
    }

    public Status getStatus() {
        return status;
    }
}
