package org.alfacentre.sextant.people;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A type of structure of the reference data, such as {@code ML} Mission locale. */
@Cacheable
@Entity
@Table(name = "structure_type")
public class StructureType {

    @Id private String code;
    private String label;
    private String network;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String since;

    protected StructureType() {}

    public StructureType(
            String code, String label, String network, Audience audience, String since) {
        this.code = code;
        this.label = label;
        this.network = network;
        this.audience = audience;
        this.since = since;
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    /** The national or regional network the type belongs to, or null. */
    public String getNetwork() {
        return network;
    }

    public Audience getAudience() {
        return audience;
    }

    /** What became of the type or its name, in the reference's words, or null. */
    public String getSince() {
        return since;
    }
}
