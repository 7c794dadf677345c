package org.alfacentre.sextant.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.ExtraField.Sensitivity;

/** All answers of a person, for their personal file. */
@ApplicationScoped
public class PersonsAnswers {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /**
     * @param health whether those on health are among them: the person's own file alone has them
     */
    public List<Told> of(long person, boolean health, Locale language) {
        return em.createQuery(
                        "SELECT a FROM FieldAnswer a, Enrolment e WHERE e.id = a.enrolment"
                                + " AND e.person.id = :person ORDER BY a.id",
                        FieldAnswer.class)
                .setParameter("person", person)
                .getResultStream()
                .filter(it -> health || it.getSensitivity() != Sensitivity.HEALTH)
                .map(it -> it.told(language))
                .toList();
    }
}
