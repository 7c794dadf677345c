package org.alfacentre.sextant.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.time.ParisTime;

/** What the coverage is made of, counted by the database: one query each. */
@ApplicationScoped
class Counts {

    private static final Set<SessionStatus> ANNOUNCED =
            Set.of(SessionStatus.PUBLISHED, SessionStatus.CLOSED);
    private static final String IN_YEAR = " AND s.startsAt >= :from AND s.startsAt < :until";
    private static final String CAME =
            " FROM AttendedHalfDay a, Enrolment e JOIN e.session s JOIN e.person p"
                    + " LEFT JOIN p.organisation o WHERE a.enrolment = e.id AND p.active = TRUE";
    private static final String HOME = "COALESCE(p.departement, o.departement)";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** Without who attended. */
    Map<Held, Uptake> uptakes(Integer year) {
        Map<Held, Uptake> found = new LinkedHashMap<>();
        query(
                        "SELECT s.action.code, s.departement, n.id, COUNT(s.id),"
                                + " SUM(COALESCE(s.capacity, 0)), SUM(CASE WHEN s.capacity IS NULL"
                                + " THEN 0 ELSE c.occupying END), SUM(c.occupying), SUM(c.waiting)"
                                + " FROM SeatCount c, TrainingSession s LEFT JOIN s.network n"
                                + " WHERE c.session = s.id AND s.status IN :announced",
                        " GROUP BY s.action.code, s.departement, n.id",
                        year)
                .setParameter("announced", ANNOUNCED)
                .getResultList()
                .forEach(row -> found.put(Held.of(row), uptake(row)));
        return found;
    }

    Map<Held, Long> attended(Integer year) {
        Map<Held, Long> found = new HashMap<>();
        query(
                        "SELECT s.action.code, s.departement, n.id, COUNT(DISTINCT e.id)"
                                + " FROM AttendedHalfDay a, Enrolment e JOIN e.session s"
                                + " LEFT JOIN s.network n WHERE a.enrolment = e.id"
                                + " AND s.status IN :announced",
                        " GROUP BY s.action.code, s.departement, n.id",
                        year)
                .setParameter("announced", ANNOUNCED)
                .getResultList()
                .forEach(row -> found.put(Held.of(row), number(row[3])));
        return found;
    }

    /** Active professionals by département; those of whom none is known have a null key. */
    Map<String, Long> professionals() {
        return counts(
                "SELECT "
                        + HOME
                        + ", COUNT(p.id) FROM Person p LEFT JOIN p.organisation o"
                        + " WHERE p.active = TRUE",
                " GROUP BY " + HOME,
                null);
    }

    Map<String, Long> present(Integer year) {
        return counts(
                "SELECT " + HOME + ", COUNT(DISTINCT p.id)" + CAME, " GROUP BY " + HOME, year);
    }

    /** By id of the regroupement; a person may belong to several. */
    Map<String, Long> professionalsByNetwork() {
        return counts(
                "SELECT n.id, COUNT(p.id) FROM Person p JOIN p.networks n WHERE p.active = TRUE",
                " GROUP BY n.id",
                null);
    }

    Map<String, Long> presentByNetwork(Integer year) {
        return counts(
                "SELECT n.id, COUNT(DISTINCT p.id) FROM AttendedHalfDay a, Enrolment e"
                        + " JOIN e.session s JOIN e.person p JOIN p.networks n"
                        + " WHERE a.enrolment = e.id AND p.active = TRUE",
                " GROUP BY n.id",
                year);
    }

    /** Reception places, each with its département, its regroupement or null, and how many. */
    List<Object[]> places() {
        return query(
                        "SELECT l.departement, n.id, COUNT(l.id) FROM ReceptionPlace l"
                                + " LEFT JOIN l.network n WHERE 1 = 1",
                        " GROUP BY l.departement, n.id",
                        null)
                .getResultList();
    }

    /** The same of those from which somebody was present. */
    List<Object[]> placesReached(Integer year) {
        return query(
                        "SELECT l.departement, n.id, COUNT(DISTINCT l.id) FROM AttendedHalfDay a,"
                                + " Enrolment e JOIN e.session s JOIN e.person p JOIN p.place l"
                                + " LEFT JOIN l.network n WHERE a.enrolment = e.id",
                        " GROUP BY l.departement, n.id",
                        year)
                .getResultList();
    }

    /** First and last instant of the sessions, null without any. */
    Instant[] span() {
        Object[] row =
                em.createQuery(
                                "SELECT MIN(s.startsAt), MAX(s.startsAt) FROM TrainingSession s"
                                        + " WHERE s.status IN :announced",
                                Object[].class)
                        .setParameter("announced", ANNOUNCED)
                        .getSingleResult();
        return new Instant[] {(Instant) row[0], (Instant) row[1]};
    }

    private Map<String, Long> counts(String select, String group, Integer year) {
        Map<String, Long> counts = new HashMap<>();
        query(select, group, year)
                .getResultList()
                .forEach(row -> counts.put(Objects.toString(row[0], null), number(row[1])));
        return counts;
    }

    private TypedQuery<Object[]> query(String select, String group, Integer year) {
        if (year == null) {
            return em.createQuery(select + group, Object[].class);
        }
        return em.createQuery(select + IN_YEAR + group, Object[].class)
                .setParameter("from", newYear(year))
                .setParameter("until", newYear(year + 1));
    }

    private static Instant newYear(int year) {
        return ParisTime.at(LocalDate.of(year, 1, 1), LocalTime.MIDNIGHT);
    }

    private static Uptake uptake(Object[] row) {
        return new Uptake(
                number(row[3]), number(row[4]), number(row[5]), number(row[6]), number(row[7]), 0L);
    }

    static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
