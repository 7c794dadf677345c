package org.alfacentre.sextant.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The programme as it is read: itself, its axes with their actions, one action, the notes. */
@ApplicationScoped
public class ProgrammeReading {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    public Programme programme() {
        return em.createQuery("SELECT p FROM Programme p ORDER BY p.code", Programme.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** In the order of their numbers, their actions with them. */
    public List<Axis> axes() {
        return em.createQuery(
                        "SELECT DISTINCT a FROM Axis a LEFT JOIN FETCH a.actions ORDER BY a.number",
                        Axis.class)
                .getResultList();
    }

    public List<Action> actions() {
        return em.createQuery(
                        "SELECT a FROM Action a JOIN FETCH a.axis ORDER BY a.number", Action.class)
                .getResultList();
    }

    public Optional<Action> action(String code) {
        return em.createQuery(
                        "SELECT a FROM Action a JOIN FETCH a.axis WHERE a.code = :code",
                        Action.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Where the source contradicts itself, in its order. */
    public List<SourceNote> notes() {
        return em.createQuery("SELECT n FROM SourceNote n ORDER BY n.id", SourceNote.class)
                .getResultList();
    }

    public List<SourceNote> notes(String action) {
        return em.createQuery(
                        "SELECT n FROM SourceNote n WHERE n.action = :action ORDER BY n.id",
                        SourceNote.class)
                .setParameter("action", action)
                .getResultList();
    }
}
