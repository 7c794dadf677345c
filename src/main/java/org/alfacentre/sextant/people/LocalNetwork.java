package org.alfacentre.sextant.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.alfacentre.sextant.schema.Row;

/** A regroupement: the local grouping of the structures of a basin. */
@Entity
@Table(name = "local_network")
public class LocalNetwork extends Row {

    private String code;
    private String name;
    private String departement;
    private boolean example;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected LocalNetwork() {}

    public LocalNetwork(String code, String name, String departement, boolean example) {
        this.code = code;
        this.name = name;
        this.departement = departement;
        this.example = example;
    }

    /** Its name, main département and validity may change; its code does not. */
    public void correct(
            String newName, String newDepartement, LocalDate newFrom, LocalDate newUntil) {
        this.name = newName;
        this.departement = newDepartement;
        this.validFrom = newFrom;
        this.validUntil = newUntil;
    }

    /** Staff have taken the example over. */
    public void validate() {
        this.example = false;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getDepartement() {
        return departement;
    }

    /** True for a starter list that nobody has validated yet. */
    public boolean isExample() {
        return example;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }
}
