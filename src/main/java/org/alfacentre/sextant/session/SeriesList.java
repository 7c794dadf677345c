package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;

/** The series there are, newest first, with the ids of their sessions that the reader may see. */
@ApplicationScoped
public class SeriesList {

    /** A series and its sessions in the order of their dates. */
    public record Line(Series series, List<Long> sessions) {}

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    public Paged<Line> page(Optional<Caller> reader, int page, int size) {
        String drafts = seesDrafts(reader) ? "" : " AND s.status <> :draft";
        var count =
                em.createQuery(
                        "SELECT COUNT(DISTINCT s.series.id) FROM TrainingSession s WHERE s.series IS NOT"
                                + " NULL"
                                + drafts,
                        Long.class);
        var series =
                em.createQuery(
                        "SELECT g FROM Series g WHERE EXISTS (SELECT s.id FROM TrainingSession s WHERE"
                                + " s.series = g"
                                + drafts
                                + ") ORDER BY g.id DESC",
                        Series.class);
        if (!drafts.isEmpty()) {
            count.setParameter("draft", SessionStatus.DRAFT);
            series.setParameter("draft", SessionStatus.DRAFT);
        }
        series.setFirstResult(Math.multiplyExact(page, size)).setMaxResults(size);
        return new Paged<>(
                lines(series.getResultList(), drafts), page, size, count.getSingleResult());
    }

    public Line read(long id, Optional<Caller> reader) {
        Series series = em.find(Series.class, id);
        if (series == null) {
            throw Refusal.notFound();
        }
        Line line =
                lines(List.of(series), seesDrafts(reader) ? "" : " AND s.status <> :draft").get(0);
        if (line.sessions().isEmpty()) {
            throw Refusal.notFound();
        }
        return line;
    }

    /** The sessions that make the whole: all that are to be held. */
    public List<Long> toEnrol(long id, Optional<Caller> reader) {
        return em.createQuery(
                        "SELECT s.id FROM TrainingSession s WHERE s.series.id = :series AND"
                                + " s.status NOT IN :neither AND s.id IN :read ORDER BY s.startsAt, s.id",
                        Long.class)
                .setParameter("series", id)
                .setParameter("neither", List.of(SessionStatus.DRAFT, SessionStatus.CANCELLED))
                .setParameter("read", read(id, reader).sessions())
                .getResultList();
    }

    private List<Line> lines(List<Series> series, String drafts) {
        if (series.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Long>> sessions = new HashMap<>();
        var members =
                em.createQuery(
                        "SELECT s.series.id, s.id FROM TrainingSession s WHERE s.series.id IN :ids"
                                + drafts
                                + " ORDER BY s.startsAt, s.id",
                        Object[].class);
        members.setParameter("ids", series.stream().map(Series::getId).toList());
        if (!drafts.isEmpty()) {
            members.setParameter("draft", SessionStatus.DRAFT);
        }
        for (Object[] row : members.getResultList()) {
            sessions.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((Long) row[1]);
        }
        return series.stream()
                .map(one -> new Line(one, sessions.getOrDefault(one.getId(), List.of())))
                .toList();
    }

    private static boolean seesDrafts(Optional<Caller> reader) {
        return reader.map(SchedulingRights::mayScheduleAll).orElse(false);
    }
}
