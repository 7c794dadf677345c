package org.alfacentre.sextant.people.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.Departement;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Organisations;
import org.alfacentre.sextant.people.StructureType;
import org.alfacentre.sextant.people.Territories;
import org.alfacentre.sextant.shell.Words;

/** What the forms of the directory offer to choose from, and the labels of what was chosen. */
@Named("directory")
@RequestScoped
public class DirectoryChoices {

    @Inject private Territories territories;
    @Inject private Organisations organisations;
    @Inject private PeopleView structures;
    @Inject private Words words;

    private List<Departement> departements;
    private List<LocalNetwork> networks;
    private List<StructureType> types;

    public List<Departement> getDepartements() {
        if (departements == null) {
            departements = territories.departements();
        }
        return departements;
    }

    public List<LocalNetwork> getNetworks() {
        if (networks == null) {
            networks = territories.networks();
        }
        return networks;
    }

    public List<StructureType> getTypes() {
        if (types == null) {
            types = organisations.types();
        }
        return types;
    }

    /** The open structures by name, as a form offers them. */
    public List<PeopleView.Structure> getOrganisations() {
        return structures.structures();
    }

    public List<String> getFunctions() {
        return Functions.KNOWN;
    }

    /** Every role but the one that everybody has. */
    public EnumSet<Role> getRoles() {
        return EnumSet.complementOf(EnumSet.of(Role.PARTICIPANT));
    }

    /** A known function by its label, another text as it was given, nothing when unknown. */
    public String function(String function) {
        if (function == null || !Functions.isKnown(function)) {
            return function;
        }
        return words.of(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                "people.function." + function);
    }
}
