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
