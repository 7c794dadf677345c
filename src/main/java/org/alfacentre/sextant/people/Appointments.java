package org.alfacentre.sextant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Refusal;

/** Who holds which role: given and taken back by administrators. */
@ApplicationScoped
public class Appointments {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Territories territories;
    @Inject private DirectoryAccess access;
    @Inject private Audit audit;

    /**
     * Gives a role. Held already, it stays as it is.
     *
     * @param network id or code of the regroupement a référent is one for; else ignored
     */
    @Transactional
    public Person grant(long id, Role role, String network, Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        Person person = person(id);
        LocalNetwork named = role == Role.REFERENT ? network(network) : null;
        boolean held =
                person.getGrants().stream()
                        .anyMatch(grant -> grant.getRole() == role && sameNetwork(grant, named));
        if (!held) {
            person.grant(role, named);
            String detail = named == null ? role.name() : role.name() + " " + named.getName();
            audit.record(caller.actor(), "role-granted", "person", id, detail);
        }
        return person;
    }

    @Transactional
    public Person revoke(long id, Role role, Caller caller) {
        caller.mustBe(Role.ADMINISTRATOR);
        Person person = person(id);
        if (role == Role.ADMINISTRATOR) {
            access.mustNotBeThemselves(caller, person);
        }
        if (person.has(role)) {
            person.revoke(role);
            audit.record(caller.actor(), "role-revoked", "person", id, role.name());
        }
        return person;
    }

    private Person person(long id) {
        Person person = em.find(Person.class, id);
        if (person == null || person.isAnonymised()) {
            throw Refusal.notFound();
        }
        return person;
    }

    private LocalNetwork network(String idOrCode) {
        if (idOrCode == null) {
            throw Refusal.invalid("network", "required");
        }
        return territories
                .network(idOrCode)
                .orElseThrow(() -> Refusal.invalid("network", "unknown-network", idOrCode));
    }

    private static boolean sameNetwork(RoleGrant grant, LocalNetwork network) {
        return network == null ? grant.getNetwork() == null : network.equals(grant.getNetwork());
    }
}
