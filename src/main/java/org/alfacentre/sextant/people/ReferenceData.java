package org.alfacentre.sextant.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.alfacentre.sextant.shell.Startup;

/**
 * Loads what every installation needs: départements, structure types, school holidays and, as
 * examples, the regroupements. What is there stays as staff left it; what is new in a later version
 * is added.
 */
@ApplicationScoped
class ReferenceData {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Transactional
    void load(@Observes @Priority(10) Startup.TablesReady ready) {
        Reference reference = Reference.read();
        add("SELECT d.code FROM Departement d", reference.departements(), Departement::getCode);
        add(
                "SELECT t.code FROM StructureType t",
                reference.structureTypes(),
                StructureType::getCode);
        add(
                "SELECT h.firstDay FROM SchoolHoliday h",
                reference.schoolHolidays(),
                holiday -> holiday.getFirstDay());
        if (em.createQuery("SELECT COUNT(n) FROM LocalNetwork n", Long.class).getSingleResult()
                == 0) {
            reference.networks().forEach(em::persist);
        }
    }

    private <T> void add(String keysThere, List<T> rows, Function<T, Object> key) {
        Set<Object> there = new HashSet<>(em.createQuery(keysThere, Object.class).getResultList());
        rows.stream().filter(row -> !there.contains(key.apply(row))).forEach(em::persist);
    }
}
