package org.alfacentre.sextant.enrolment.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alfacentre.sextant.people.Departement;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Territories;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.programme.Axis;

/** What the lists of the catalogue's filter offer. */
@Named("catalogueChoices")
@RequestScoped
public class CatalogueChoices {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Territories territories;

    private List<Action> actions;
    private List<Departement> departements;
    private Map<String, List<LocalNetwork>> networks;

    public List<Departement> getDepartements() {
        if (departements == null) {
            departements = territories.departements();
        }
        return departements;
    }

    /** Codes of the départements that have regroupements, in order. */
    public List<String> getNetworkDepartements() {
        return List.copyOf(networks().keySet());
    }

    public List<LocalNetwork> networksOf(String departement) {
        return networks().getOrDefault(departement, List.of());
    }

    private Map<String, List<LocalNetwork>> networks() {
        if (networks == null) {
            networks =
                    territories.networks().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            LocalNetwork::getDepartement,
                                            TreeMap::new,
                                            Collectors.toList()));
        }
        return networks;
    }

    public List<Action> getActions() {
        if (actions == null) {
            actions =
                    em.createQuery(
                                    "SELECT a FROM Action a JOIN FETCH a.axis ORDER BY a.number",
                                    Action.class)
                            .getResultList();
        }
        return actions;
    }

    public List<Axis> getAxes() {
        return getActions().stream().map(Action::getAxis).distinct().toList();
    }

    /** The programme's types of action that it has actions of. */
    public List<String> getTypes() {
        return getActions().stream().map(Action::getType).distinct().sorted().toList();
    }
}
