package org.alfacentre.sextant.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Who sees and changes whom. Staff, the director and the DPO see everybody; a référent the people
 * of his regroupements; anybody themselves. Staff write; of an account with power over others only
 * an administrator changes the address, which opens it, or the state.
 */
@ApplicationScoped
class DirectoryAccess {

    private static final Set<Role> POWER =
            EnumSet.of(
                    Role.ADMINISTRATOR,
                    Role.STAFF,
                    Role.DIRECTOR,
                    Role.DPO,
                    Role.DISABILITY_REFERENT);

    static boolean seesEverybody(Caller caller) {
        return caller.is(Role.ADMINISTRATOR, Role.STAFF, Role.DIRECTOR, Role.DPO);
    }

    void mustSee(Caller caller, long id, Optional<Person> person) {
        boolean seen =
                seesEverybody(caller)
                        || caller.id() == id
                        || person.stream()
                                .flatMap(known -> known.getNetworks().stream())
                                .anyMatch(network -> caller.isReferentOf(network.getId()));
        if (!seen) {
            throw Refusal.forbidden();
        }
    }

    /** Staff, and for a powerful account an administrator; nobody locks themselves out. */
    void mustChange(Caller caller, Person person) {
        caller.mustBeStaff();
        mustBeAbove(caller, person);
        mustNotBeThemselves(caller, person);
    }

    void mustChange(Caller caller, Person person, PersonSheet before, PersonSheet after) {
        if (!caller.isStaff()) {
            mustBeOwnAffair(caller, person, before, after);
        } else if (before.active() != after.active()) {
            mustChange(caller, person);
        } else if (!before.email().equals(after.email())) {
            mustBeAbove(caller, person);
        }
    }

    private static void mustBeAbove(Caller caller, Person person) {
        if (person.getRoles().stream().anyMatch(POWER::contains)) {
            caller.mustBe(Role.ADMINISTRATOR);
        }
    }

    void mustNotBeThemselves(Caller caller, Person person) {
        if (person.getId().equals(caller.id())) {
            throw Refusal.conflict("yourself");
        }
    }

    /**
     * A person corrects their names and language, and says once what nobody knew yet; their
     * regroupements follow from their structure.
     */
    private static void mustBeOwnAffair(
            Caller caller, Person person, PersonSheet before, PersonSheet after) {
        var allowed =
                new PersonSheet(
                        before.email(),
                        after.firstName(),
                        after.lastName(),
                        before.organisation() == null
                                ? after.organisation()
                                : before.organisation(),
                        person.getDepartement() == null
                                ? after.departement()
                                : before.departement(),
                        before.networks().isEmpty() && after.networks() == null
                                ? null
                                : before.networks(),
                        before.function() == null ? after.function() : before.function(),
                        after.language(),
                        before.active());
        if (!person.getId().equals(caller.id()) || !allowed.equals(after)) {
            throw Refusal.forbidden();
        }
    }
}
