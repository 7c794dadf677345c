package org.alfacentre.sextant.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.shell.Paged;

/** The audit: written inside the change's own transaction, read by administrators and the DPO. */
@ApplicationScoped
public class Audit {

    private static final int MOST_EXPORTED = 50_000;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    /**
     * Writes a line.
     *
     * <pre>{@code
     * audit.record(caller.actor(), "role-granted", "person", person.getId(), "TRAINER");
     * }</pre>
     *
     * @param act a word of the audit's bundle: {@code audit.act.<act>}
     * @param subjectType what it was done to, such as {@code session}
     * @param subjectId an id, or a code, or null
     * @param detail what one must know besides, or null; no health data, no secret
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor by, String act, String subjectType, Object subjectId, String detail) {
        String subject = subjectId == null ? null : String.valueOf(subjectId);
        em.persist(new AuditEntry(clock.instant(), by, act, subjectType, subject, detail));
    }

    /** The latest first. */
    public Paged<AuditEntry> search(AuditCriteria criteria, int page, int size) {
        long total = query("SELECT COUNT(a)", "", criteria, Long.class).getSingleResult();
        List<AuditEntry> lines =
                query("SELECT a", " ORDER BY a.at DESC, a.id DESC", criteria, AuditEntry.class)
                        .setFirstResult(page * size)
                        .setMaxResults(size)
                        .getResultList();
        return new Paged<>(lines, page, size, total);
    }

    /** All that match, for the download. */
    public List<AuditEntry> all(AuditCriteria criteria) {
        return query("SELECT a", " ORDER BY a.at DESC, a.id DESC", criteria, AuditEntry.class)
                .setMaxResults(MOST_EXPORTED)
                .getResultList();
    }

    private <T> TypedQuery<T> query(
            String select, String order, AuditCriteria criteria, Class<T> type) {
        String where =
                " FROM AuditEntry a WHERE a.at >= :from AND a.at < :until"
                        + " AND (LOWER(a.actor) LIKE :text ESCAPE '!' OR a.act LIKE :text ESCAPE '!'"
                        + " OR LOWER(a.detail) LIKE :text ESCAPE '!'"
                        + " OR LOWER(a.subjectId) LIKE :text ESCAPE '!')";
        return em.createQuery(select + where + order, type)
                .setParameter("from", criteria.from())
                .setParameter("until", criteria.until())
                .setParameter("text", criteria.pattern());
    }
}
