package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;
import org.alfacentre.sextant.people.Departement;

/** The départements by name; they do not change while Sextant runs. */
@ApplicationScoped
public class PlaceNames {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    private volatile Map<String, String> labels = Map.of();

    /** "Loiret (45)"; an unknown code is written as it is, null as nothing. */
    public String departement(String code) {
        if (code == null) {
            return "";
        }
        String label = labels().get(code);
        return label == null ? code : label + "\u00a0(" + code + ")";
    }

    private Map<String, String> labels() {
        if (labels.isEmpty()) {
            labels =
                    em.createQuery("SELECT d FROM Departement d", Departement.class)
                            .getResultStream()
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            Departement::getCode, Departement::getLabel));
        }
        return labels;
    }
}
