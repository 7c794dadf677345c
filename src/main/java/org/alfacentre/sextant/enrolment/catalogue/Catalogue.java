package org.alfacentre.sextant.enrolment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.AxisModule;
import org.alfacentre.sextant.axis.registry.Modules;
import org.alfacentre.sextant.enrolment.Quota;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.SessionTotals;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Paged;

/**
 * The published sessions that are not over, in the order of their dates, those without one last.
 * Public: nothing of it depends on who reads, but the filter. A page costs the same number of
 * queries however many sessions it holds.
 */
@ApplicationScoped
@Transactional
public class Catalogue {

    private static final String WITH_PARTS =
            "SELECT s FROM TrainingSession s JOIN FETCH s.action a JOIN FETCH a.axis LEFT JOIN"
                    + " FETCH s.series LEFT JOIN FETCH s.network LEFT JOIN FETCH s.venue ";
    private static final String ORDER = " ORDER BY s.startsAt ASC NULLS LAST, s.id";
    private static final String[] BATCHES = {"s.halfDays", "s.trainers", "s.room"};

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;
    @Inject private SeatBoard board;
    @Inject private Modules modules;
    @Inject private Concerns concerns;
    @Inject private SessionTotals totals;

    public Paged<CatalogueEntry> page(CatalogueFilter filter, int page, int size) {
        Instant now = clock.instant();
        var where = new CatalogueConditions(filter, now);
        List<Long> ids =
                where.on(em.createQuery("SELECT s.id" + from(where) + ORDER, Long.class))
                        .setFirstResult(Math.multiplyExact(page, size))
                        .setMaxResults(size)
                        .getResultList();
        return Paged.of(
                entries(sessions(ids)),
                page,
                size,
                () -> totals.of(filter, now, () -> count(where)));
    }

    private long count(CatalogueConditions where) {
        return where.on(em.createQuery("SELECT COUNT(s)" + from(where), Long.class))
                .getSingleResult();
    }

    /** Joins no more than is asked about: the index on the dates then finds the page alone. */
    private static String from(CatalogueConditions where) {
        return " FROM TrainingSession s" + where.joins() + " WHERE " + where;
    }

    private List<TrainingSession> sessions(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : batched(
                                em.createQuery(
                                                WITH_PARTS + "WHERE s.id IN :ids" + ORDER,
                                                TrainingSession.class)
                                        .setParameter("ids", ids))
                        .getResultList();
    }

    /** A session that is or was published, by its code or its id; a draft is nobody's to see. */
    public Optional<CatalogueEntry> find(String codeOrId) {
        boolean isId = codeOrId != null && codeOrId.matches("\\d{1,18}");
        TypedQuery<TrainingSession> one =
                em.createQuery(
                                WITH_PARTS
                                        + "WHERE s.status <> :draft AND "
                                        + (isId ? "s.id = :key" : "s.code = :key"),
                                TrainingSession.class)
                        .setParameter("draft", SessionStatus.DRAFT)
                        .setParameter("key", isId ? (Object) Long.valueOf(codeOrId) : codeOrId);
        return entries(batched(one).getResultList()).stream().findFirst();
    }

    /** The sessions of a series that are or were published, in the order of their dates. */
    public List<CatalogueEntry> ofSeries(long series) {
        TypedQuery<TrainingSession> all =
                em.createQuery(
                                WITH_PARTS
                                        + "WHERE s.status <> :draft AND s.series.id = :series"
                                        + ORDER,
                                TrainingSession.class)
                        .setParameter("draft", SessionStatus.DRAFT)
                        .setParameter("series", series);
        return entries(batched(all).getResultList());
    }

    /** What concerns a person, to narrow the catalogue to; empty for somebody unknown. */
    public Optional<Concern> concernOf(long person) {
        return em.createQuery(
                        "SELECT DISTINCT p FROM Person p LEFT JOIN FETCH p.organisation LEFT JOIN"
                                + " FETCH p.networks WHERE p.id = :id",
                        Person.class)
                .setParameter("id", person)
                .getResultStream()
                .findFirst()
                .map(concerns::of);
    }

    /** Where a person stands in these sessions: the states of their active entries. */
    public Map<Long, Status> standing(long person, Collection<Long> sessions) {
        return sessions.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT e.session.id, e.status FROM Enrolment e WHERE e.activePerson ="
                                        + " :person AND e.session.id IN :sessions",
                                Object[].class)
                        .setParameter("person", person)
                        .setParameter("sessions", sessions)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Status) row[1]));
    }

    private static TypedQuery<TrainingSession> batched(TypedQuery<TrainingSession> query) {
        query.setHint("eclipselink.batch.type", "IN");
        for (String part : BATCHES) {
            query.setHint("eclipselink.batch", part);
        }
        return query;
    }

    private List<CatalogueEntry> entries(List<TrainingSession> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Long> ids = sessions.stream().map(TrainingSession::getId).toList();
        Map<Long, SeatFigures> seats = board.of(ids);
        Map<Long, List<Quota>> quotas =
                em.createQuery(
                                "SELECT q FROM Quota q WHERE q.session IN :ids ORDER BY q.id",
                                Quota.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .filter(quota -> quota.isInForce(now))
                        .collect(Collectors.groupingBy(Quota::getSession));
        Set<String> serving =
                modules.active().stream().map(AxisModule::id).collect(Collectors.toSet());
        return sessions.stream()
                .map(
                        session -> {
                            SeatFigures figures = seats.get(session.getId());
                            String module = session.getModule();
                            boolean suspended = module != null && !serving.contains(module);
                            return new CatalogueEntry(
                                    session,
                                    figures,
                                    Availability.of(session, figures, suspended, now),
                                    quotas.getOrDefault(session.getId(), List.of()));
                        })
                .toList();
    }
}
