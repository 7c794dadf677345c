package org.alfacentre.sextant.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A module that has not confirmed yet that it has erased a person. */
@Entity
@Table(name = "erasure_owed")
@IdClass(OpenErasure.Key.class)
public class OpenErasure {

    /** Which module, whom. */
    public record Key(String module, Long person) implements Serializable {}

    @Id
    @Column(name = "module_id")
    private String module;

    @Id
    @Column(name = "person_id")
    private Long person;

    private Instant since;

    protected OpenErasure() {}

    OpenErasure(String module, long person, Instant since) {
        this.module = module;
        this.person = person;
        this.since = since;
    }

    String getModule() {
        return module;
    }

    Long getPerson() {
        return person;
    }
}
