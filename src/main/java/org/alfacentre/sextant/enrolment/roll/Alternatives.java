package org.alfacentre.sextant.enrolment.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.TrainingSession;

/** Where a person may be moved to, and who of their structure may take their place. */
@ApplicationScoped
@Transactional
public class Alternatives {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    /** A session of the same action; {@code startsAt} is null without a date. */
    public record Destination(Long id, String code, String title, Instant startsAt) {

        public Long getId() {
            return id;
        }

        public String getCode() {
            return code;
        }

        public String getTitle() {
            return title;
        }

        public Instant getStartsAt() {
            return startsAt;
        }
    }

    /** Somebody of the same structure: their name is all that is told. */
    public record Colleague(Long id, String name) {

        public Long getId() {
            return id;
        }

        public String getName() {
            return name;
        }
    }

    /** The published sessions of the same action that have not begun, the next one first. */
    public List<Destination> destinations(TrainingSession from) {
        return em.createQuery(
                        "SELECT s.id, s.code, s.title, s.startsAt FROM TrainingSession s WHERE"
                                + " s.action.code = :action AND s.id <> :from AND s.status ="
                                + " :published AND (s.startsAt IS NULL OR s.startsAt > :now) ORDER"
                                + " BY s.startsAt ASC NULLS LAST, s.id",
                        Object[].class)
                .setParameter("action", from.getAction().getCode())
                .setParameter("from", from.getId())
                .setParameter("published", SessionStatus.PUBLISHED)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultStream()
                .map(
                        row ->
                                new Destination(
                                        (Long) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (Instant) row[3]))
                .toList();
    }

    /** The active people of the person's structure, by name (R15). */
    public List<Colleague> colleagues(long person) {
        return em.createQuery(
                        "SELECT c.id, c.firstName, c.lastName FROM Person c, Person p WHERE p.id ="
                                + " :person AND c.organisation = p.organisation AND c.id <> p.id AND"
                                + " c.active = TRUE ORDER BY c.lastName, c.firstName, c.id",
                        Object[].class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Colleague((Long) row[0], row[1] + " " + row[2]))
                .toList();
    }
}
