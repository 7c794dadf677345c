package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;

/**
 * One at a time: whoever decides on places of a session, or changes the session, passes here first.
 * The lock is an UPDATE of the session's {@code seat_count} row, which both databases hold until
 * the transaction ends; several are taken in ascending order, so that nobody waits in a ring.
 */
@ApplicationScoped
public class Turnstile {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** Waits for the turn at these sessions. Read nothing of them before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pass(long... sessions) {
        Arrays.stream(sessions)
                .distinct()
                .sorted()
                .forEach(
                        session ->
                                em.createNativeQuery(
                                                "UPDATE seat_count SET turn = turn + 1 WHERE"
                                                        + " session_id = ?1")
                                        .setParameter(1, session)
                                        .executeUpdate());
    }

    /** Waits for a person's turn: two sessions at the same hour cannot both confirm them (R18). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passAs(long person) {
        em.createNativeQuery("UPDATE person SET version = version WHERE id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
