package org.alfacentre.sextant.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.alfacentre.sextant.schema.Row;

/** A working group: its members have a place at each of its meetings. */
@Entity
public class Cohort extends Row {

    private String code;

    @Column(name = "action_code")
    private String action;

    private String name;
    private String departement;
    private Integer capacity;

    protected Cohort() {}

    public Cohort(String code, String action, String name, String departement, Integer capacity) {
        this.code = code;
        this.action = action;
        this.name = name;
        this.departement = departement;
        this.capacity = capacity;
    }

    public String getCode() {
        return code;
    }

    public String getAction() {
        return action;
    }

    public String getName() {
        return name;
    }

    public String getDepartement() {
        return departement;
    }

    public Integer getCapacity() {
        return capacity;
    }
}
