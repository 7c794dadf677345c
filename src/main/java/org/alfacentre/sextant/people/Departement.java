package org.alfacentre.sextant.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A département; its code is a string. */
@Entity
public class Departement {

    @Id private String code;
    private String label;
    private String prefecture;

    protected Departement() {}

    public Departement(String code, String label, String prefecture) {
        this.code = code;
        this.label = label;
        this.prefecture = prefecture;
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    public String getPrefecture() {
        return prefecture;
    }
}
