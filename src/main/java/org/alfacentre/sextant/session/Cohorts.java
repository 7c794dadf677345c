package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.enrolment.Retrying;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** Working groups: whoever belongs to one has a place at each of its meetings. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Cohorts {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private CohortWriting writing;
    @Inject private CohortPlaces places;

    /** Every group of a page with its members and meetings: four queries. */
    public Paged<CohortLine> page(int page, int size, Caller by) {
        mustRead(by);
        long total = em.createQuery("SELECT COUNT(c) FROM Cohort c", Long.class).getSingleResult();
        List<Cohort> cohorts =
                em.createQuery("SELECT c FROM Cohort c ORDER BY c.action, c.code", Cohort.class)
                        .setFirstResult(Math.multiplyExact(page, size))
                        .setMaxResults(size)
                        .getResultList();
        return new Paged<>(lines(cohorts), page, size, total);
    }

    public CohortLine read(long id, Caller by) {
        mustRead(by);
        Cohort cohort = em.find(Cohort.class, id);
        if (cohort == null) {
            throw Refusal.notFound();
        }
        return lines(List.of(cohort)).get(0);
    }

    public CohortLine form(CohortSheet sheet, Caller by) {
        by.mustBeStaff();
        Cohort cohort = writing.form(sheet, by);
        return joined(cohort.getId(), sheet.members(), by);
    }

    /** Makes them members, and gives each a place at every meeting that is published. */
    public CohortLine join(long id, List<Long> persons, Caller by) {
        by.mustBeStaff();
        if (em.find(Cohort.class, id) == null) {
            throw Refusal.notFound();
        }
        return joined(id, persons, by);
    }

    /** Ends a membership, with the places at the meetings to come. */
    public CohortLine leave(long id, long person, String reason, Caller by) {
        by.mustBeStaff();
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("reason", "required");
        }
        writing.leave(id, person);
        places.unseat(id, person, reason, by);
        return read(id, by);
    }

    private CohortLine joined(long id, List<Long> persons, Caller by) {
        if (!persons.isEmpty()) {
            Retrying.run(() -> writing.join(id, persons));
            places.seat(id, persons, by);
        }
        return read(id, by);
    }

    private static void mustRead(Caller by) {
        if (!SchedulingRights.mayScheduleAll(by)) {
            throw Refusal.forbidden();
        }
    }

    private List<CohortLine> lines(List<Cohort> cohorts) {
        if (cohorts.isEmpty()) {
            return List.of();
        }
        List<Long> ids = cohorts.stream().map(Cohort::getId).toList();
        Map<Long, List<Long>> members =
                grouped(
                        "SELECT m.cohort, m.person FROM CohortMember m WHERE m.cohort IN :ids ORDER BY"
                                + " m.joinedAt, m.person",
                        ids);
        Map<Long, List<Long>> sessions =
                grouped(
                        "SELECT s.cohort.id, s.id FROM TrainingSession s WHERE s.cohort.id IN :ids"
                                + " ORDER BY s.startsAt, s.id",
                        ids);
        return cohorts.stream()
                .map(
                        cohort ->
                                new CohortLine(
                                        cohort,
                                        members.getOrDefault(cohort.getId(), List.of()),
                                        sessions.getOrDefault(cohort.getId(), List.of())))
                .toList();
    }

    private Map<Long, List<Long>> grouped(String query, List<Long> ids) {
        var grouped = new HashMap<Long, List<Long>>();
        em.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(
                        row ->
                                grouped.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                                        .add((Long) row[1]));
        return grouped;
    }
}
