package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Who is enrolled where, for those who may know: staff, director and the session's trainers see a
 * session's entries, everybody their own. A list costs the same number of queries whatever its
 * length.
 */
@ApplicationScoped
@Transactional
public class Register {

    private static final String WITH_ALL =
            "SELECT e FROM Enrolment e JOIN FETCH e.person p LEFT JOIN FETCH p.organisation JOIN"
                    + " FETCH e.session s JOIN FETCH s.action LEFT JOIN FETCH s.venue ";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Standings standings;

    /** The entry, or 404; another's is 403 for who is not staff. */
    public EnrolmentLine one(long id, Caller reader) {
        List<Enrolment> found =
                em.createQuery(WITH_ALL + "WHERE e.id = :id", Enrolment.class)
                        .setParameter("id", id)
                        .getResultList();
        if (found.isEmpty()) {
            throw Refusal.notFound();
        }
        Enrolment entry = found.get(0);
        if (!entry.getPerson().getId().equals(reader.id()) && !maySee(entry.getSession(), reader)) {
            throw Refusal.forbidden();
        }
        return counted(lines(found).get(0));
    }

    /** With how many ahead could take the next place. */
    private EnrolmentLine counted(EnrolmentLine line) {
        return standings.of(line.entry()).map(Standing::ahead).map(line::ahead).orElse(line);
    }

    /**
     * A session's entries: those with a place first, then the queue in its order, then the closed
     * ones. Who may not see them gets their own alone.
     *
     * @param statuses empty for all
     */
    public Paged<EnrolmentLine> ofSession(
            long session, Collection<Status> statuses, int page, int size, Caller reader) {
        TrainingSession found = em.find(TrainingSession.class, session);
        if (found == null) {
            throw Refusal.notFound();
        }
        Set<Status> asked = statuses.isEmpty() ? Set.of(Status.values()) : Set.copyOf(statuses);
        String where = "e.session.id = :session AND e.status IN :statuses";
        boolean all = maySee(found, reader);
        if (!all) {
            where += " AND e.person.id = :reader";
        }
        var total = em.createQuery("SELECT COUNT(e) FROM Enrolment e WHERE " + where, Long.class);
        var entries =
                em.createQuery(
                        WITH_ALL
                                + "WHERE "
                                + where
                                + " ORDER BY CASE e.status"
                                + " WHEN :confirmed THEN 0 WHEN :offered THEN 1 WHEN :requested"
                                + " THEN 2 WHEN :waiting THEN 3 ELSE 4 END, e.priority DESC,"
                                + " e.joinedAt, e.id",
                        Enrolment.class);
        for (TypedQuery<?> query : List.of(total, entries)) {
            query.setParameter("session", session).setParameter("statuses", asked);
            if (!all) {
                query.setParameter("reader", reader.id());
            }
        }
        entries.setParameter("confirmed", Status.CONFIRMED)
                .setParameter("offered", Status.OFFERED)
                .setParameter("requested", Status.REQUESTED)
                .setParameter("waiting", Status.WAITING)
                .setFirstResult(page * size)
                .setMaxResults(size);
        return new Paged<>(lines(entries.getResultList()), page, size, total.getSingleResult());
    }

    /** What the one who just asked for these places is told: the entries as they were made. */
    public List<EnrolmentLine> told(List<Enrolment> entries) {
        return lines(entries);
    }

    /** A person's entries, those of sessions to come first. */
    public List<EnrolmentLine> ofPerson(long person, Caller reader) {
        if (person != reader.id()) {
            reader.mustBe(Role.ADMINISTRATOR, Role.STAFF, Role.DPO);
        }
        return lines(
                em.createQuery(
                                WITH_ALL
                                        + "WHERE p.id = :person ORDER BY s.startsAt DESC, e.id DESC",
                                Enrolment.class)
                        .setParameter("person", person)
                        .getResultList());
    }

    /** The active entry of a person in a session, or null. */
    public EnrolmentLine active(long session, long person) {
        return lines(
                        em.createQuery(
                                        WITH_ALL
                                                + "WHERE s.id = :session AND e.activePerson = :person",
                                        Enrolment.class)
                                .setParameter("session", session)
                                .setParameter("person", person)
                                .getResultList())
                .stream()
                .findFirst()
                .map(this::counted)
                .orElse(null);
    }

    /** The quotas of a session in the order they were written. */
    public List<Quota> quotas(long session) {
        return em.createQuery(
                        "SELECT q FROM Quota q WHERE q.session = :session ORDER BY q.id",
                        Quota.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** The counters of sessions, by session id, in one query. */
    public Map<Long, SeatCount> counts(Collection<Long> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT c FROM SeatCount c WHERE c.session IN :sessions", SeatCount.class)
                .setParameter("sessions", sessions)
                .getResultStream()
                .collect(Collectors.toMap(SeatCount::getSession, count -> count));
    }

    private List<EnrolmentLine> lines(List<Enrolment> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Transition>> histories =
                em.createQuery(
                                "SELECT t FROM Transition t WHERE t.enrolment IN :ids ORDER BY"
                                        + " t.enrolment, t.n",
                                Transition.class)
                        .setParameter("ids", entries.stream().map(Enrolment::getId).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(Transition::getEnrolment));
        Map<Long, Standing> standings = this.standings.of(entries);
        return entries.stream()
                .map(entry -> line(entry, histories, standings.get(entry.getId())))
                .toList();
    }

    /** {@code standing} null: of one who does not wait. */
    private static EnrolmentLine line(
            Enrolment entry, Map<Long, List<Transition>> histories, Standing standing) {
        var line = EnrolmentLine.of(entry, histories.getOrDefault(entry.getId(), List.of()));
        return standing == null ? line : line.standing(standing);
    }

    private boolean maySee(TrainingSession session, Caller reader) {
        return reader.is(Role.ADMINISTRATOR, Role.STAFF, Role.DIRECTOR)
                || (session.getNetwork() != null
                        && reader.isReferentOf(session.getNetwork().getId()))
                || session.isLedBy(reader.id());
    }
}
