package org.alfacentre.sextant.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Startup;

/** Gives the demo accounts their password; in test mode everybody has it without a hash. */
@ApplicationScoped
public class DemoAccounts {

    /** In the order the sign-in page shows them. */
    public static final List<String> ADDRESSES =
            List.of(
                    "admin@sextant.example",
                    "direction@sextant.example",
                    "gestion@sextant.example",
                    "formateur@sextant.example",
                    "referent@sextant.example",
                    "handicap@sextant.example",
                    "dpo@sextant.example",
                    "conseiller@sextant.example");

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Installation installation;

    @Transactional
    void open(@Observes @Priority(40) Startup.TablesReady ready) {
        if (!installation.isDemo()) {
            return;
        }
        List<Person> closed =
                em.createQuery(
                                "SELECT p FROM Person p WHERE p.emailKey IN :addresses AND"
                                        + " p.passwordHash IS NULL",
                                Person.class)
                        .setParameter("addresses", ADDRESSES)
                        .getResultList();
        if (!closed.isEmpty()) {
            String hash = Passwords.hash(SignIn.DEMO_PASSWORD);
            closed.forEach(person -> person.usePassword(hash));
        }
    }
}
