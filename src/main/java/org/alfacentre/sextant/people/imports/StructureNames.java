package org.alfacentre.sextant.people.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alfacentre.sextant.people.Organisation;

/** Finds structures by their names as files write them: case, accents and hyphens do not matter. */
@ApplicationScoped
class StructureNames {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** The open structures at one moment, by name. */
    record Known(Map<String, List<Organisation>> byName) {

        /** Those of the name; where the département is told and some are there, only these. */
        List<Organisation> named(String name, String departement) {
            List<Organisation> all = byName.getOrDefault(Columns.plain(name), List.of());
            List<Organisation> there = all.stream().filter(it -> isIn(it, departement)).toList();
            return there.isEmpty() ? all : there;
        }

        /** The one of exactly this name and département, both as the key of a structure's line. */
        List<Organisation> exactly(String name, String departement) {
            return byName.getOrDefault(Columns.plain(name), List.of()).stream()
                    .filter(it -> isIn(it, departement))
                    .toList();
        }

        private static boolean isIn(Organisation structure, String departement) {
            return Objects.equals(structure.getDepartement(), departement);
        }
    }

    Known all() {
        return new Known(
                em.createQuery(
                                "SELECT o FROM Organisation o JOIN FETCH o.type WHERE o.status <> :closed"
                                        + " ORDER BY o.id",
                                Organisation.class)
                        .setParameter("closed", Organisation.Status.CLOSED)
                        .getResultStream()
                        .collect(Collectors.groupingBy(it -> Columns.plain(it.getName()))));
    }
}
