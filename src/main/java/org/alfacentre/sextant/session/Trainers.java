package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** Who speaks and facilitates; a person with an account may take attendance. */
@ApplicationScoped
public class Trainers {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Audit audit;

    /**
     * What somebody writes of a trainer.
     *
     * @param person id of the account with which the trainer signs in, or null
     * @param name null: the person's
     */
    public record Sheet(Long person, String name, String organisation, String speciality) {}

    public List<Trainer> all() {
        return em.createQuery(
                        "SELECT t FROM Trainer t LEFT JOIN FETCH t.person ORDER BY t.name, t.id",
                        Trainer.class)
                .getResultList();
    }

    public Paged<Trainer> page(int page, int size) {
        long total = em.createQuery("SELECT COUNT(t) FROM Trainer t", Long.class).getSingleResult();
        List<Trainer> trainers =
                em.createQuery(
                                "SELECT t FROM Trainer t LEFT JOIN FETCH t.person ORDER BY t.name, t.id",
                                Trainer.class)
                        .setFirstResult(Math.multiplyExact(page, size))
                        .setMaxResults(size)
                        .getResultList();
        return new Paged<>(trainers, page, size, total);
    }

    public Trainer read(long id) {
        Trainer trainer = em.find(Trainer.class, id);
        if (trainer == null) {
            throw Refusal.notFound();
        }
        return trainer;
    }

    @Transactional
    public Trainer enter(Sheet sheet, Caller by) {
        Venues.mustWrite(by);
        var trainer = new Trainer(null, null, null, null);
        write(trainer, sheet);
        em.persist(trainer);
        audit.record(by.actor(), "trainer-saved", "trainer", trainer.getId(), trainer.getName());
        return trainer;
    }

    @Transactional
    public Trainer correct(long id, Sheet sheet, Caller by) {
        Venues.mustWrite(by);
        Trainer trainer = read(id);
        write(trainer, sheet);
        audit.record(by.actor(), "trainer-saved", "trainer", trainer.getId(), trainer.getName());
        return trainer;
    }

    private void write(Trainer trainer, Sheet sheet) {
        var checks = new Checks();
        Person person = sheet.person() == null ? null : em.find(Person.class, sheet.person());
        if (sheet.person() != null && person == null) {
            checks.wrong("person", "unknown-reference", String.valueOf(sheet.person()));
        }
        String name = checks.optional("name", sheet.name(), 200);
        if (name == null && person == null) {
            checks.wrong("name", "required");
        }
        trainer.describe(
                person,
                name == null && person != null ? person.getName() : name,
                checks.optional("organisation", sheet.organisation(), 200),
                checks.optional("speciality", sheet.speciality(), 300));
        checks.refuseIfWrong();
    }
}
