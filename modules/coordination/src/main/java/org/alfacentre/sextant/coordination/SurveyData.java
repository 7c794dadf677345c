package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.shell.Words;
import org.alfacentre.sextant.time.ParisTime;

/** Which subjects somebody chose and proposed, of surveys whose agenda is not kept yet. */
@ApplicationScoped
@Transactional
public class SurveyData implements PersonalData {

    /** After the last day to choose, where staff never kept an agenda. */
    static final int KEPT_MONTHS = 3;

    @PersistenceContext(unitName = "coordination")
    private EntityManager em;

    @Inject private Words words;

    @Override
    public List<Item> export(long person, Locale language) {
        return Stream.concat(
                        titles(
                                        "SELECT s.title FROM CoordinationVote v JOIN v.subject s WHERE"
                                                + " v.person = :person ORDER BY v.id",
                                        person)
                                .map(it -> item("vote", it, language)),
                        titles(
                                        "SELECT s.title FROM CoordinationSubject s WHERE s.proposedBy ="
                                                + " :person ORDER BY s.id",
                                        person)
                                .map(it -> item("proposal", it, language)))
                .toList();
    }

    private Stream<String> titles(String query, long person) {
        return em.createQuery(query, String.class).setParameter("person", person).getResultStream();
    }

    private Item item(String what, String title, Locale language) {
        return new Item(words.of(language, "coordination.data." + what), title);
    }

    @Override
    public void erase(long person) {
        em.createQuery("DELETE FROM CoordinationVote v WHERE v.person = :person")
                .setParameter("person", person)
                .executeUpdate();
        em.createQuery(
                        "UPDATE CoordinationSubject s SET s.proposedBy = NULL WHERE s.proposedBy ="
                                + " :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    @Override
    public List<Kept> retention(Locale language) {
        return List.of(
                new Kept(
                        words.of(language, "coordination.kept.votes"),
                        words.of(language, "coordination.kept.votes.until", KEPT_MONTHS)));
    }

    @Override
    public int eraseExpired(Instant now) {
        List<Long> expired = expired(ParisTime.day(now).minusMonths(KEPT_MONTHS));
        if (expired.isEmpty()) {
            return 0;
        }
        int votes =
                em.createQuery("DELETE FROM CoordinationVote v WHERE v.subject.id IN :expired")
                        .setParameter("expired", expired)
                        .executeUpdate();
        int proposals =
                em.createQuery(
                                "UPDATE CoordinationSubject s SET s.proposedBy = NULL WHERE"
                                        + " s.proposedBy IS NOT NULL AND s.id IN :expired")
                        .setParameter("expired", expired)
                        .executeUpdate();
        return votes + proposals;
    }

    private List<Long> expired(LocalDate day) {
        return em.createQuery(
                        "SELECT s.id FROM CoordinationSubject s JOIN s.survey v WHERE v.answered IS"
                                + " NULL AND v.closesOn < :day",
                        Long.class)
                .setParameter("day", day)
                .getResultList();
    }
}
