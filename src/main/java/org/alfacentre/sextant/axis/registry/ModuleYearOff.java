package org.alfacentre.sextant.axis.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A year for whose sessions a module is switched off. */
@Entity
@Table(name = "module_year_off")
class ModuleYearOff {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "module_seq")
    @SequenceGenerator(
            name = "module_seq",
            sequenceName = "module_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "module_id")
    private String module;

    @Column(name = "programme_year")
    private int year;

    protected ModuleYearOff() {}

    ModuleYearOff(String module, int year) {
        this.module = module;
        this.year = year;
    }
}
