package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.shell.Words;

/** What somebody said to the mission sheet while it was read over. */
@ApplicationScoped
@Transactional
public class SheetData implements PersonalData {

    private static final int KEPT_MONTHS = 12;

    @PersistenceContext(unitName = "coordination")
    private EntityManager em;

    @Inject private Words words;

    @Override
    public List<Item> export(long person, Locale language) {
        return em.createQuery(
                        "SELECT c FROM CoordinationComment c JOIN FETCH c.section WHERE c.person ="
                                + " :person ORDER BY c.writtenAt",
                        SheetComment.class)
                .setParameter("person", person)
                .getResultStream()
                .map(
                        it ->
                                new Item(
                                        words.of(
                                                language,
                                                "coordination.data.comment",
                                                it.section().getHeading()),
                                        it.getWords()))
                .toList();
    }

    @Override
    public void erase(long person) {
        em.createQuery("DELETE FROM CoordinationComment c WHERE c.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    @Override
    public List<Kept> retention(Locale language) {
        return List.of(
                new Kept(
                        words.of(language, "coordination.kept.comments"),
                        words.of(language, "coordination.kept.comments.months", KEPT_MONTHS)));
    }

    @Override
    public int eraseExpired(Instant now) {
        return em.createQuery("DELETE FROM CoordinationComment c WHERE c.writtenAt < :then")
                .setParameter(
                        "then",
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC).minusMonths(KEPT_MONTHS))
                .executeUpdate();
    }
}
