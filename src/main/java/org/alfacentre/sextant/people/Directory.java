package org.alfacentre.sextant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.schema.DatabaseFault;
import org.alfacentre.sextant.shell.Refusal;

/**
 * The professionals Sextant knows. An address is one person, whatever its case; what is known of
 * them besides their names may be little.
 */
@ApplicationScoped
public class Directory {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;
    @Inject private PersonRules rules;
    @Inject private DirectoryAccess access;
    @Inject private Event<PersonLeft> personLeft;
    @Inject private Event<PersonReturned> personReturned;

    public Optional<Person> find(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    /**
     * The person, if the caller may see them: 403 tells nothing of who exists, 404 is for staff.
     */
    public Person read(long id, Caller caller) {
        Optional<Person> person = find(id);
        access.mustSee(caller, id, person);
        return person.orElseThrow(Refusal::notFound);
    }

    public Optional<Person> byEmail(String email) {
        return em.createQuery("SELECT p FROM Person p WHERE p.emailKey = :key", Person.class)
                .setParameter("key", Person.emailKey(email))
                .getResultStream()
                .findFirst();
    }

    /** What stands against writing the sheet, said without writing it. */
    public List<Refusal.Wrong> check(PersonSheet sheet) {
        try {
            rules.accept(sheet);
            return List.of();
        } catch (Refusal refusal) {
            return refusal.wrong();
        }
    }

    @Transactional
    public Person create(PersonSheet sheet, Caller caller) {
        caller.mustBeStaff();
        return register(sheet);
    }

    /** Somebody enters themselves, or is entered with their first enrolment. */
    @Transactional
    public Person register(PersonSheet sheet) {
        PersonRules.Accepted accepted = rules.accept(sheet);
        if (byEmail(accepted.email()).isPresent()) {
            throw taken(accepted.email());
        }
        var person =
                new Person(
                        accepted.email(),
                        accepted.firstName(),
                        accepted.lastName(),
                        clock.instant());
        write(person, accepted);
        if (!sheet.active()) {
            person.deactivate();
        }
        em.persist(person);
        flush(accepted.email());
        return person;
    }

    /**
     * Changes what is known of a person.
     *
     * @param change is given the sheet as it is and answers as it shall be
     */
    @Transactional
    public Person correct(long id, UnaryOperator<PersonSheet> change, Caller caller) {
        Person person = changeable(id, caller);
        PersonSheet before = PersonSheet.of(person);
        PersonSheet after = change.apply(before);
        access.mustChange(caller, person, before, after);
        PersonRules.Accepted accepted = rules.accept(after);
        boolean newAddress =
                !Person.emailKey(accepted.email()).equals(Person.emailKey(before.email()));
        if (newAddress && byEmail(accepted.email()).isPresent()) {
            throw taken(accepted.email());
        }
        write(person, accepted);
        flush(accepted.email());
        if (before.active() && !after.active()) {
            leave(person, false, caller.actor());
        } else if (after.active() && !before.active()) {
            comeBack(person, caller.actor());
        }
        return person;
    }

    /** The person keeps their history but holds no place and gets no mail any more. */
    @Transactional
    public Person deactivate(long id, Caller caller) {
        Person person = changeable(id, caller);
        access.mustChange(caller, person);
        if (person.isActive()) {
            leave(person, false, caller.actor());
        }
        return person;
    }

    @Transactional
    public Person reactivate(long id, Caller caller) {
        Person person = changeable(id, caller);
        access.mustChange(caller, person);
        if (!person.isActive()) {
            comeBack(person, caller.actor());
        }
        return person;
    }

    /** Leaves a placeholder; done again, it changes nothing. */
    @Transactional
    public Person anonymise(long id, Caller caller) {
        caller.mustBe(Role.DPO, Role.ADMINISTRATOR);
        Person person = find(id).orElseThrow(Refusal::notFound);
        access.mustNotBeThemselves(caller, person);
        if (!person.isAnonymised()) {
            leave(person, true, caller.actor());
            person.anonymise(clock.instant());
        }
        return person;
    }

    private Person changeable(long id, Caller caller) {
        Person person = read(id, caller);
        if (person.isAnonymised()) {
            throw Refusal.conflict("anonymised");
        }
        return person;
    }

    private void comeBack(Person person, Actor by) {
        person.reactivate();
        personReturned.fire(new PersonReturned(person.getId(), by));
    }

    private void leave(Person person, boolean anonymised, Actor by) {
        person.deactivate();
        personLeft.fire(new PersonLeft(person.getId(), anonymised, by));
    }

    private void write(Person person, PersonRules.Accepted accepted) {
        person.rename(accepted.firstName(), accepted.lastName());
        person.changeEmail(accepted.email());
        person.worksAs(accepted.function());
        person.livesIn(accepted.departement());
        person.speaks(accepted.language());
        if (accepted.organisation() == null
                || !accepted.organisation().equals(person.getOrganisation())) {
            ReceptionPlace place = onlyPlaceOf(accepted.organisation());
            person.worksAt(accepted.organisation(), place);
            if (accepted.networks() == null && place != null && place.getNetwork() != null) {
                person.belongsTo(List.of(place.getNetwork()));
            }
        }
        if (accepted.networks() != null) {
            person.belongsTo(accepted.networks());
        }
    }

    /** Where a structure has one reception place, those who work for it work there. */
    private ReceptionPlace onlyPlaceOf(Organisation organisation) {
        if (organisation == null) {
            return null;
        }
        var places =
                em.createQuery(
                                "SELECT l FROM ReceptionPlace l WHERE l.organisation = :organisation",
                                ReceptionPlace.class)
                        .setParameter("organisation", organisation)
                        .setMaxResults(2)
                        .getResultList();
        return places.size() == 1 ? places.get(0) : null;
    }

    private void flush(String email) {
        try {
            em.flush();
        } catch (PersistenceException clash) {
            // two who enter the same address at once: the database lets the first in
            if (DatabaseFault.isUniqueKey(clash)) {
                throw taken(email);
            }
            throw clash;
        }
    }

    private static Refusal taken(String email) {
        return Refusal.conflict("email-taken", email).at("email");
    }
}
