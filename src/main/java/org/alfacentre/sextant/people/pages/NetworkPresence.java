package org.alfacentre.sextant.people.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.session.SessionStatus;

/**
 * Who of a regroupement is enrolled in what is to come, and who is missing: a few queries in all.
 */
@ApplicationScoped
public class NetworkPresence {

    private static final int SESSIONS = 30;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;
    @Inject private PersonEnrolments enrolments;

    /** What a référent sees of one regroupement. */
    public record View(LocalNetwork network, List<Meeting> meetings, List<Structure> structures) {

        /** Structures of which nobody is enrolled in anything to come. */
        public List<Structure> absent() {
            return structures.stream().filter(it -> !it.present()).toList();
        }
    }

    /** A coming session; {@code represented} counts the confirmed of the regroupement. */
    public record Meeting(
            Long session, String code, String title, Instant startsAt, long represented) {}

    /** A structure and its professionals of the regroupement. */
    public record Structure(String name, List<Member> members) {

        public boolean present() {
            return members.stream().anyMatch(it -> !it.enrolments().isEmpty());
        }
    }

    /** A professional and the sessions to come they are enrolled in. */
    public record Member(Long id, String name, String function, List<EnrolmentLine> enrolments) {}

    public View of(long networkId) {
        LocalNetwork network = em.find(LocalNetwork.class, networkId);
        Instant now = clock.instant();
        List<Object[]> people = people(networkId);
        Set<Long> ids = people.stream().map(row -> (Long) row[0]).collect(Collectors.toSet());
        List<EnrolmentLine> coming = enrolments.coming(ids, now);
        return new View(
                network, meetings(network, coming, now), structures(networkId, people, coming));
    }

    private List<Object[]> people(long network) {
        return em.createQuery(
                        "SELECT p.id, p.firstName, p.lastName, p.function, o.name FROM Person p JOIN"
                                + " p.networks n LEFT JOIN p.organisation o WHERE n.id = :network AND"
                                + " p.active = TRUE ORDER BY p.lastName, p.firstName",
                        Object[].class)
                .setParameter("network", network)
                .getResultList();
    }

    /** The structures that have a place or a professional here, by name. */
    private List<Structure> structures(
            long network, List<Object[]> people, List<EnrolmentLine> coming) {
        Map<Long, List<EnrolmentLine>> byPerson =
                coming.stream().collect(Collectors.groupingBy(EnrolmentLine::person));
        Map<String, List<Member>> members = new TreeMap<>();
        em.createQuery(
                        "SELECT DISTINCT o.name FROM ReceptionPlace l JOIN l.organisation o WHERE"
                                + " l.network.id = :network",
                        String.class)
                .setParameter("network", network)
                .getResultList()
                .forEach(name -> members.put(name, new ArrayList<>()));
        for (Object[] row : people) {
            String structure = row[4] == null ? "–" : (String) row[4];
            members.computeIfAbsent(structure, name -> new ArrayList<>())
                    .add(
                            new Member(
                                    (Long) row[0],
                                    row[1] + " " + row[2],
                                    (String) row[3],
                                    byPerson.getOrDefault((Long) row[0], List.of())));
        }
        return members.entrySet().stream()
                .map(it -> new Structure(it.getKey(), it.getValue()))
                .toList();
    }

    /** Published sessions to come for this regroupement, its département or the whole region. */
    private List<Meeting> meetings(LocalNetwork network, List<EnrolmentLine> coming, Instant now) {
        Map<Long, Long> confirmed =
                coming.stream()
                        .filter(it -> it.status() == Status.CONFIRMED)
                        .collect(
                                Collectors.groupingBy(
                                        EnrolmentLine::session, Collectors.counting()));
        return em.createQuery(
                        "SELECT s.id, s.code, s.title, s.startsAt FROM TrainingSession s WHERE"
                                + " s.status = :published AND s.startsAt > :now AND (s.network IS NULL"
                                + " OR s.network = :network) AND (s.departement IS NULL OR"
                                + " s.departement = :departement) ORDER BY s.startsAt, s.id",
                        Object[].class)
                .setParameter("published", SessionStatus.PUBLISHED)
                .setParameter("now", now)
                .setParameter("network", network)
                .setParameter("departement", network.getDepartement())
                .setMaxResults(SESSIONS)
                .getResultStream()
                .map(
                        row ->
                                new Meeting(
                                        (Long) row[0],
                                        (String) row[1],
                                        (String) row[2],
                                        (Instant) row[3],
                                        confirmed.getOrDefault((Long) row[0], 0L)))
                .toList();
    }
}
