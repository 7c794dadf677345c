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

/** What people said of their health when they enrolled, for the référent handicap; audited. */
@ApplicationScoped
@Transactional
public class HealthAnswers {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Audit audit;

    /** One answer, whose it is and of which session. */
    public record Line(String person, String code, String title, Told told) {}

    /** By date of the session; none is kept longer than fifteen days after it. */
    public List<Line> all(Locale language, Caller reader) {
        reader.mustBe(Role.DISABILITY_REFERENT);
        List<Object[]> rows =
                em.createQuery(
                                "SELECT a, e.person.firstName, e.person.lastName, s.code, s.title"
                                        + " FROM FieldAnswer a, Enrolment e JOIN e.session s WHERE"
                                        + " e.id = a.enrolment AND a.sensitivity = :health"
                                        + " ORDER BY s.startsAt, e.id, a.id",
                                Object[].class)
                        .setParameter("health", Sensitivity.HEALTH)
                        .setMaxResults(MOST)
                        .getResultList();
        if (!rows.isEmpty()) {
            String ids =
                    rows.stream()
                            .map(row -> String.valueOf(((FieldAnswer) row[0]).getEnrolment()))
                            .distinct()
                            .collect(Collectors.joining(", "));
            audit.record(reader.actor(), "health-answers-read", "enrolment", null, ids);
        }
        return rows.stream()
                .map(
                        row ->
                                new Line(
                                        row[1] + " " + row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        ((FieldAnswer) row[0]).told(language)))
                .toList();
    }
}
