package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * One at a time: whoever decides on places of a session, or changes the session, passes here first.
 * The locks are UPDATEs of small rows of their own, which both databases hold until the transaction
 * ends. Sessions come first, in ascending order and with all of their series (R21); then persons,
 * in ascending order of their stripe. Whoever keeps to that never waits in a ring.
 */
@ApplicationScoped
public class Turnstile {

    /** Rows of {@code person_turn}. */
    private static final int STRIPES = 256;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** Waits for the turn at these sessions. Read nothing of them before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pass(long... sessions) {
        Arrays.stream(sessions)
                .boxed()
                .flatMap(id -> Stream.concat(Stream.of(id), ofItsSeries(id)))
                .distinct()
                .sorted()
                .forEach(id -> turn("seat_count", "session_id", id));
    }

    /** In SQL: in JPQL it would read the series' own row, twice. */
    private Stream<Long> ofItsSeries(long session) {
        List<?> ids =
                em.createNativeQuery(
                                "SELECT t.id FROM training_session s JOIN training_session t ON"
                                        + " t.series_id = s.series_id WHERE s.id = ?1")
                        .setParameter(1, session)
                        .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue());
    }

    /**
     * Waits for the turn of persons: two sessions at the same hour cannot both confirm one (R18).
     * Once in a transaction, after its sessions.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void passAs(Collection<Long> persons) {
        LongStream stripes = persons.stream().mapToLong(person -> person % STRIPES);
        stripes.distinct().sorted().forEach(stripe -> turn("person_turn", "stripe", stripe));
    }

    private void turn(String table, String key, long id) {
        em.createNativeQuery("UPDATE " + table + " SET turn = turn + 1 WHERE " + key + " = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
