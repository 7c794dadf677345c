package org.alfacentre.sextant.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Organisation;
import org.alfacentre.sextant.people.Organisations;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.people.StructureType;
import org.alfacentre.sextant.people.Territories;
import org.alfacentre.sextant.session.Trainer;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Mode;
import org.alfacentre.sextant.shell.Startup;

/**
 * Fills an empty directory in demo and test modes: the fictitious region, the people of the GIP,
 * the trainers and the venues. The demo accounts are among them, with their roles but without a
 * password.
 */
@ApplicationScoped
public class DemoDirectory {

    /** The regroupement of {@code referent@} and of {@code conseiller@}'s structure. */
    public static final String NETWORK = "45-PITHIVIERS";

    /** What the address of every demo account ends with. */
    public static final String DOMAIN = "@sextant.example";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;
    @Inject private Installation installation;
    @Inject private Territories territories;
    @Inject private Organisations organisations;

    /** The address of a demo account by its name before the @. */
    public static String address(String account) {
        return account + DOMAIN;
    }

    @Transactional
    void fill(@Observes @Priority(30) Startup.TablesReady ready) {
        boolean wanted = installation.mode() != Mode.PRODUCTION;
        if (wanted
                && em.createQuery("SELECT COUNT(p) FROM Person p", Long.class).getSingleResult()
                        == 0) {
            fill();
        }
    }

    private void fill() {
        Map<String, StructureType> types =
                organisations.types().stream()
                        .collect(Collectors.toMap(StructureType::getCode, Function.identity()));
        List<LocalNetwork> networks = territories.networks();
        var region = new FictitiousRegion(types, networks, clock.instant());
        region.organisations().forEach(em::persist);
        region.places().forEach(em::persist);
        region.professionals().forEach(em::persist);
        FictitiousVenues.of(territories.departements()).forEach(em::persist);
        enterGip(new Organisation("GIP Alfa Centre", types.get("GIP"), "45"));
        enterTrainers();
    }

    private void enterGip(Organisation gip) {
        em.persist(gip);
        account("admin", "Dominique", "Administrateur", gip).grant(Role.ADMINISTRATOR, null);
        account("direction", "Hélène", "Directrice", gip).grant(Role.DIRECTOR, null);
        account("gestion", "Nora", "Gestionnaire", gip).grant(Role.STAFF, null);
        account("handicap", "Sacha", "Référent-Handicap", gip)
                .grant(Role.DISABILITY_REFERENT, null);
        account("dpo", "Camille", "Déléguée-Données", gip).grant(Role.DPO, null);
    }

    /** Those who speak in the programme: two invented persons, and bodies by the source's words. */
    private void enterTrainers() {
        trainer("formateur", "Élise", "Formatrice", "Handicap et compensation (fictif)");
        trainer("egalite", "Marc", "Intervenant", "Discriminations et égalité (fictif)");
        for (String body : List.of("Pôle ORFE", "Pôle Info")) {
            em.persist(new Trainer(null, body + " – GIP Alfa Centre", "GIP Alfa Centre", null));
        }
        em.persist(new Trainer(null, "Conseil régional", "Conseil régional", null));
        em.persist(new Trainer(null, "Fongecif", "Fongecif", null));
    }

    private void trainer(String account, String firstName, String lastName, String speciality) {
        Person person = account(account, firstName, lastName, null);
        person.worksAs("FORMATEUR");
        person.grant(Role.TRAINER, null);
        em.persist(new Trainer(person, person.getName(), null, speciality));
    }

    private Person account(String account, String firstName, String lastName, Organisation works) {
        var person = new Person(address(account), firstName, lastName, clock.instant());
        person.confirmEmail();
        person.worksAt(works, null);
        person.worksAs(Functions.KNOWN.get(Functions.KNOWN.size() - 1));
        em.persist(person);
        return person;
    }
}
