package org.alfacentre.sextant.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.axis.ExtraField.Sensitivity;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.shell.Paged;

/** What people said of their health when they enrolled, for the référent handicap; audited. */
@ApplicationScoped
@Transactional
public class HealthAnswers {

    private static final String HEALTH =
            " FROM FieldAnswer a, Enrolment e JOIN e.session s WHERE e.id = a.enrolment AND"
                    + " a.sensitivity = :health";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Audit audit;

    /** One answer, whose it is and of which session. */
    public record Line(String person, String code, String title, Told told) {}

    /** By date of the session; none is kept longer than fifteen days after it. */
    public Paged<Line> page(int page, int size, Locale language, Caller reader) {
        reader.mustBe(Role.DISABILITY_REFERENT);
        long total =
                em.createQuery("SELECT COUNT(a)" + HEALTH, Long.class)
                        .setParameter("health", Sensitivity.HEALTH)
                        .getSingleResult();
        List<Object[]> rows =
                em.createQuery(
                                "SELECT a, e.person.firstName, e.person.lastName, s.code, s.title"
                                        + HEALTH
                                        + " ORDER BY s.startsAt, e.id, a.id",
                                Object[].class)
                        .setParameter("health", Sensitivity.HEALTH)
                        .setFirstResult(page * size)
                        .setMaxResults(size)
                        .getResultList();
        if (!rows.isEmpty()) {
            String ids =
                    rows.stream()
                            .map(row -> String.valueOf(((FieldAnswer) row[0]).getEnrolment()))
                            .distinct()
                            .collect(Collectors.joining(", "));
            audit.record(reader.actor(), "health-answers-read", "enrolment", null, ids);
        }
        List<Line> lines = rows.stream().map(row -> line(row, language)).toList();
        return new Paged<>(lines, page, size, total);
    }

    private static Line line(Object[] row, Locale language) {
        return new Line(
                row[1] + " " + row[2],
                (String) row[3],
                (String) row[4],
                ((FieldAnswer) row[0]).told(language));
    }
}
