package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Paged;

/**
 * Those whom somebody may enrol beside themselves, and where each stands in a session: staff find
 * everybody, a référent and a head of an organisation their own.
 */
@ApplicationScoped
@Transactional
public class Team {

    private static final String FROM =
            " FROM Person p LEFT JOIN p.organisation o WHERE p.anonymisedAt IS"
                    + " NULL AND p.id <> :self AND "
                    + Person.IS_ACTIVE;
    private static final String NAMED =
            " AND (LOWER(p.lastName) LIKE :named ESCAPE '!' OR LOWER(p.firstName) LIKE :named ESCAPE"
                    + " '!' OR LOWER(o.name) LIKE :named ESCAPE '!')";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /**
     * One of them.
     *
     * @param status of their entry in the session, null without one
     */
    public record Member(Long id, String name, String organisation, Status status) {}

    /** Whether there is anybody. */
    public boolean isThere(Caller by) {
        return by.isStaff() || counted(by, null) > 0;
    }

    /** Those with the words in their name or their structure's, by name; all when null. */
    public Paged<Member> page(long session, String words, Caller by, int page, int size) {
        List<Object[]> rows =
                asked(
                                by,
                                words,
                                em.createQuery(
                                        "SELECT p.id, p.firstName, p.lastName, o.name"
                                                + where(by, words)
                                                + " ORDER BY p.lastName, p.firstName, p.id",
                                        Object[].class))
                        .setFirstResult(Math.multiplyExact(page, size))
                        .setMaxResults(size)
                        .getResultList();
        Map<Long, Status> standing =
                standing(session, rows.stream().map(row -> (Long) row[0]).toList());
        Function<Object[], Member> member =
                row ->
                        new Member(
                                (Long) row[0],
                                row[1] + " " + row[2],
                                (String) row[3],
                                standing.get((Long) row[0]));
        return new Paged<>(rows.stream().map(member).toList(), page, size, counted(by, words));
    }

    private long counted(Caller by, String words) {
        return asked(by, words, em.createQuery("SELECT COUNT(p)" + where(by, words), Long.class))
                .getSingleResult();
    }

    private static String where(Caller by, String words) {
        return FROM
                + (by.isStaff() ? "" : " AND " + Delegates.THEIRS)
                + (words == null ? "" : NAMED);
    }

    private static <T> TypedQuery<T> asked(Caller by, String words, TypedQuery<T> query) {
        query.setParameter("self", by.id());
        if (words != null) {
            String text = words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
            query.setParameter("named", "%" + text + "%");
        }
        return by.isStaff() ? query : Delegates.as(by, query);
    }

    private Map<Long, Status> standing(long session, List<Long> persons) {
        return persons.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT e.activePerson, e.status FROM Enrolment e WHERE"
                                        + " e.session.id = :session AND e.activePerson IN :persons",
                                Object[].class)
                        .setParameter("session", session)
                        .setParameter("persons", persons)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Status) row[1]));
    }
}
