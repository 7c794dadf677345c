package org.alfacentre.sextant.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Words;

/** The one thing this module knows of a person: the dates that suited them. */
@ApplicationScoped
@Transactional
public class PollAnswers implements PersonalData {

    @Inject private Words words;
    @Inject private Formats formats;

    @PersistenceContext(unitName = "reception")
    private EntityManager em;

    @Override
    public List<Item> export(long person, Locale language) {
        return em.createQuery(
                        "SELECT a FROM ReceptionAnswer a JOIN FETCH a.option o JOIN FETCH o.poll"
                                + " WHERE a.person = :person ORDER BY o.date, o.period",
                        Answer.class)
                .setParameter("person", person)
                .getResultStream()
                .map(answer -> item(answer, language))
                .toList();
    }

    @Override
    public void erase(long person) {
        em.createQuery("DELETE FROM ReceptionAnswer a WHERE a.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private Item item(Answer answer, Locale language) {
        Option option = answer.option();
        return new Item(
                words.of(
                        language,
                        "reception.data.answer",
                        option.poll().getSubject(),
                        formats.day(language, option.date().date()),
                        formats.period(language, option.date().period())),
                words.of(language, "reception.choice." + answer.choice().name()));
    }
}
