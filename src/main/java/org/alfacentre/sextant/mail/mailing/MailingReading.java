package org.alfacentre.sextant.mail.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.delivery.Reading;
import org.alfacentre.sextant.shell.Paged;

/** What is shown of mailings: the list, the recipients of one, its sample and how far it is. */
@ApplicationScoped
@Transactional
public class MailingReading {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Mailings mailings;
    @Inject private MailingLetters letters;

    /** A person of the audience. */
    public record Line(long person, String name, String email, Exclusion exclusion) {}

    /** The latest first; all of them for staff, their own for a référent. */
    public Paged<Mailing> page(Caller caller, int page, int size) {
        String where = caller.isStaff() ? "" : " WHERE g.createdBy.id = " + caller.id();
        List<Mailing> found =
                em.createQuery(
                                "SELECT g FROM Mailing g LEFT JOIN FETCH g.session LEFT JOIN FETCH"
                                        + " g.createdBy"
                                        + where
                                        + " ORDER BY g.createdAt DESC, g.id DESC",
                                Mailing.class)
                        .setFirstResult(Math.multiplyExact(page, size))
                        .setMaxResults(size)
                        .getResultList();
        long total =
                em.createQuery("SELECT COUNT(g) FROM Mailing g" + where, Long.class)
                        .getSingleResult();
        return new Paged<>(found, page, size, total);
    }

    /** Those it goes to, or those it leaves out, by name. */
    public Paged<Line> audience(long id, boolean excluded, Caller caller, int page, int size) {
        Mailing mailing = mailings.mine(id, caller);
        String from =
                " FROM MailingRecipient r JOIN r.person p WHERE r.mailing = :mailing AND r.exclusion IS "
                        + (excluded ? "NOT NULL" : "NULL");
        List<Line> lines =
                em.createQuery(
                                "SELECT p.id, p.firstName, p.lastName, p.email, r.exclusion"
                                        + from
                                        + " ORDER BY p.lastName, p.firstName, p.id",
                                Object[].class)
                        .setParameter("mailing", mailing)
                        .setFirstResult(Math.multiplyExact(page, size))
                        .setMaxResults(size)
                        .getResultStream()
                        .map(MailingReading::line)
                        .toList();
        long total =
                em.createQuery("SELECT COUNT(r)" + from, Long.class)
                        .setParameter("mailing", mailing)
                        .getSingleResult();
        return new Paged<>(lines, page, size, total);
    }

    private static Line line(Object[] row) {
        return new Line((Long) row[0], row[1] + " " + row[2], (String) row[3], (Exclusion) row[4]);
    }

    /** What its first recipient reads; empty when it goes to nobody. */
    public Optional<Reading.Content> sample(long id, Caller caller) {
        return letters.sample(mailings.mine(id, caller));
    }

    /** How many of its messages stand where. */
    public Map<MessageState, Long> progress(long id, Caller caller) {
        mailings.mine(id, caller);
        Map<MessageState, Long> counts = new EnumMap<>(MessageState.class);
        em.createQuery(
                        "SELECT m.state, COUNT(m) FROM Message m WHERE m.mailing = :mailing GROUP BY"
                                + " m.state",
                        Object[].class)
                .setParameter("mailing", id)
                .getResultList()
                .forEach(row -> counts.put((MessageState) row[0], (Long) row[1]));
        return counts;
    }
}
