package org.alfacentre.sextant.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.shell.Installation;

/** Plans due work and does what is due: one short timer per node and the test clock call it. */
@ApplicationScoped
public class Agenda implements DueRun {

    private static final Logger LOG = Logger.getLogger(Agenda.class.getName());
    private static final int MOST_AT_ONCE = 200;

    /** With the pauses between them, three days: a database that is away for a weekend. */
    private static final int ATTEMPTS = 80;

    /** A claim older than this belongs to a node that died. */
    private static final Duration CLAIM_LASTS = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject @Any private Instance<DueTask> tasks;
    @Inject private Installation installation;
    @Inject private AgendaEntry entries;

    /**
     * Plans work that is due at these dates and no others: what was planned for another one and not
     * done is dropped, so that a date which moves away and comes back is due again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(String kind, long subject, Collection<Instant> dates) {
        List<Instant> stored = dates.stream().map(Agenda::stored).distinct().toList();
        em.createQuery(
                        "DELETE FROM DueWork w WHERE w.kind = :kind AND w.subject = :subject AND"
                                + " w.status = :pending AND w.dueAt NOT IN :dates")
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("pending", DueWork.State.PENDING)
                .setParameter("dates", stored.isEmpty() ? List.of(Instant.EPOCH) : stored)
                .executeUpdate();
        stored.forEach(date -> plan(kind, subject, date));
    }

    /** Plans work at a date in the current transaction; planned already, it stays planned once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(String kind, long subject, Instant dueAt) {
        Instant stored = stored(dueAt);
        boolean planned =
                em.createQuery(
                                        "SELECT COUNT(w) FROM DueWork w WHERE w.kind = :kind AND"
                                                + " w.subject = :subject AND w.dueAt = :due",
                                        Long.class)
                                .setParameter("kind", kind)
                                .setParameter("subject", subject)
                                .setParameter("due", stored)
                                .getSingleResult()
                        > 0;
        if (!planned) {
            add(kind, subject, stored);
        }
    }

    /** Plans what cannot be planned yet: nobody else plans this at this instant. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String kind, long subject, Instant dueAt) {
        em.persist(new DueWork(kind, subject, stored(dueAt)));
    }

    /** As the column keeps it. */
    private static Instant stored(Instant date) {
        return date.truncatedTo(ChronoUnit.MICROS);
    }

    /** Does what is due, in order of date; what it brings about that is due too is done as well. */
    @Override
    public boolean run(Instant now) {
        entries.freeAbandoned(now.minus(CLAIM_LASTS));
        List<DueWork> due = entries.due(now, MOST_AT_ONCE);
        while (!due.isEmpty()) {
            int done = 0;
            for (DueWork work : due) {
                if (entries.claim(work.getId(), installation.node(), now)) {
                    run(work, now);
                    done++;
                }
            }
            due = done == 0 ? List.of() : entries.due(now, MOST_AT_ONCE);
        }
        return false;
    }

    @Override
    public int order() {
        return 10;
    }

    private void run(DueWork work, Instant now) {
        try {
            tasks.stream()
                    .filter(task -> task.kind().equals(work.getKind()))
                    .findFirst()
                    .ifPresent(task -> task.run(work.getSubject(), work.getDueAt()));
            entries.done(work.getId());
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, failure, () -> work.getKind() + " of " + work.getSubject());
            boolean again = work.getAttempts() + 1 < ATTEMPTS;
            Duration pause = pause(work.getAttempts());
            entries.failed(work.getId(), String.valueOf(failure), again ? now.plus(pause) : null);
        }
    }

    /** 1, 2, 4… minutes, an hour at most. */
    private static Duration pause(int attempts) {
        return Duration.ofMinutes(Math.min(60, 1L << Math.min(attempts, 6)));
    }
}
