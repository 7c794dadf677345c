package org.alfacentre.sextant.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;

/**
 * The accommodation needs that are kept, for a module that plans what is done about them: by id and
 * session, without a word and without a person (ADR 80). For the référent handicap only.
 *
 * <pre>{@code
 * for (Need need : needs.kept(caller)) { measures.of(need.id()); }
 * }</pre>
 *
 * Since contract 1.2.
 */
@ApplicationScoped
public class NeedView {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /**
     * A need that a person still has.
     *
     * @param answerBy when its person is to have an answer
     */
    public record Need(long id, long session, boolean answered, Instant answerBy) {}

    /** By date of the session. */
    public List<Need> kept(Caller by) {
        by.mustBe(Role.DISABILITY_REFERENT);
        return em.createQuery(
                        "SELECT n.id, n.session, n.answeredAt, n.answerBy FROM AccommodationNeed n,"
                                + " TrainingSession s WHERE s.id = n.session AND n.enrolment IS NOT"
                                + " NULL ORDER BY s.startsAt, n.id",
                        Object[].class)
                .getResultStream()
                .map(
                        row ->
                                new Need(
                                        (Long) row[0],
                                        (Long) row[1],
                                        row[2] != null,
                                        (Instant) row[3]))
                .toList();
    }
}
