package org.alfacentre.sextant.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.alfacentre.sextant.axis.PersonalData;

/** The one thing this module knows of a person: the dates that suited them. */
@ApplicationScoped
public class PollAnswers implements PersonalData {

    @PersistenceContext(unitName = "reception")
    private EntityManager em;

    @Override
    public List<Item> export(long person) {
        return em.createQuery(
                        "SELECT a FROM ReceptionAnswer a JOIN FETCH a.option o JOIN FETCH o.poll"
                                + " WHERE a.person = :person ORDER BY o.date, o.period",
                        Answer.class)
                .setParameter("person", person)
                .getResultStream()
                .map(PollAnswers::item)
                .toList();
    }

    @Override
    @Transactional
    public void erase(long person) {
        em.createQuery("DELETE FROM ReceptionAnswer a WHERE a.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private static Item item(Answer answer) {
        Option option = answer.option();
        return new Item(
                option.poll().getSubject()
                        + ", "
                        + option.date().date()
                        + " "
                        + option.date().period(),
                answer.choice().name());
    }
}
