package org.alfacentre.sextant.schema;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** A kernel entity: an id of the kernel's sequence and an optimistic version. */
@MappedSuperclass
public abstract class Row {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kernel_seq")
    @SequenceGenerator(
            name = "kernel_seq",
            sequenceName = "kernel_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Version private int version;

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other != null
                        && other.getClass() == getClass()
                        && id != null
                        && id.equals(((Row) other).id));
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
