package org.alfacentre.sextant.demo.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.demo.DemoDirectory;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Callers;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.session.Room;
import org.alfacentre.sextant.session.Trainer;

/** What the directory has ready for the edition, found by name. */
@ApplicationScoped
@Transactional
class Scenery {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    Map<String, ActionSheet> sheets() {
        return em.createQuery("SELECT a FROM Action a", Action.class)
                .getResultStream()
                .collect(Collectors.toMap(Action::getCode, Action::getSheet));
    }

    Cast cast() {
        List<Cast.Extra> directory =
                em.createQuery(
                                "SELECT p.id, p.email, p.function, o.departement, n.code, o.id FROM"
                                        + " Person p LEFT JOIN p.organisation o LEFT JOIN"
                                        + " p.networks n WHERE p.active = TRUE ORDER BY p.id",
                                Object[].class)
                        .getResultStream()
                        .map(
                                row ->
                                        new Cast.Extra(
                                                (Long) row[0],
                                                (String) row[1],
                                                (String) row[2],
                                                (String) row[3],
                                                (String) row[4],
                                                (Long) row[5]))
                        .toList();
        return new Cast(directory, DemoDirectory.DOMAIN);
    }

    /** A demo account, with the roles it has. */
    Caller account(String name) {
        return em.createQuery("SELECT p FROM Person p WHERE p.emailKey = :email", Person.class)
                .setParameter("email", DemoDirectory.address(name))
                .getResultStream()
                .findFirst()
                .map(Callers::caller)
                .orElseThrow();
    }

    /** Somebody who acts for themselves and nobody else. */
    Caller self(long person) {
        Person found = em.find(Person.class, person);
        return new Caller(person, found.getName(), found.getEmail(), Set.of(), Set.of());
    }

    Room room(Holding.Place place) {
        return em.createQuery(
                        "SELECT r FROM Room r JOIN FETCH r.venue v WHERE r.name = :room AND"
                                + " v.departement = :departement ORDER BY r.id",
                        Room.class)
                .setParameter("room", place.room())
                .setParameter("departement", place.departement())
                .setMaxResults(1)
                .getSingleResult();
    }

    Set<Long> trainers(Collection<String> names) {
        return em.createQuery("SELECT t FROM Trainer t WHERE t.name IN :names", Trainer.class)
                .setParameter("names", names)
                .getResultStream()
                .map(Trainer::getId)
                .collect(Collectors.toSet());
    }

    Long network(String code) {
        return em.createQuery("SELECT n.id FROM LocalNetwork n WHERE n.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
    }
}
