package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alfacentre.sextant.enrolment.SeatCount;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.time.ParisTime;

/**
 * Sessions in the order of their dates, those without one last. Every page costs three queries,
 * however many sessions it holds: their ids, the sessions with all their parts, and their counters;
 * and one more where their number is not known.
 */
@ApplicationScoped
public class SessionList {

    private static final String ORDER = " ORDER BY s.startsAt ASC NULLS LAST, s.id";

    private static final String WITH_PARTS =
            "SELECT DISTINCT s FROM TrainingSession s JOIN FETCH s.action a JOIN FETCH a.axis LEFT"
                    + " JOIN FETCH s.venue LEFT JOIN FETCH s.room LEFT JOIN FETCH s.network LEFT JOIN"
                    + " FETCH s.owner LEFT JOIN FETCH s.series LEFT JOIN FETCH s.cohort LEFT JOIN FETCH"
                    + " s.trainers LEFT JOIN FETCH s.halfDays h WHERE s.id IN :ids"
                    + ORDER
                    + ", h.n";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SessionTotals totals;
    @Inject private Clock clock;

    /** What is asked, whoever asks it. */
    private record Question(String where, Map<String, Object> parameters) {}

    /** A page of those the reader may see: drafts are for those who schedule them. */
    public Paged<SessionLine> page(
            SessionCriteria criteria, Optional<Caller> reader, int page, int size) {
        var parameters = new HashMap<String, Object>();
        String where = where(criteria, reader, parameters);
        TypedQuery<Long> count =
                em.createQuery("SELECT COUNT(s) FROM TrainingSession s WHERE " + where, Long.class);
        TypedQuery<Long> ids =
                em.createQuery(
                        "SELECT s.id FROM TrainingSession s WHERE " + where + ORDER, Long.class);
        parameters.forEach(count::setParameter);
        parameters.forEach(ids::setParameter);
        ids.setFirstResult(Math.multiplyExact(page, size)).setMaxResults(size);
        return Paged.of(
                lines(ids.getResultList()),
                page,
                size,
                () ->
                        totals.of(
                                new Question(where, Map.copyOf(parameters)),
                                clock.instant(),
                                count::getSingleResult));
    }

    /** One session with all its parts and numbers. */
    public SessionLine line(TrainingSession session) {
        return lines(List.of(session.getId())).get(0);
    }

    private List<SessionLine> lines(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, SeatCount> seats =
                em.createQuery("SELECT c FROM SeatCount c WHERE c.session IN :ids", SeatCount.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(SeatCount::getSession, Function.identity()));
        return em.createQuery(WITH_PARTS, TrainingSession.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(session -> new SessionLine(session, seats.get(session.getId())))
                .toList();
    }

    private static String where(
            SessionCriteria criteria, Optional<Caller> reader, Map<String, Object> parameters) {
        var where = new ArrayList<String>();
        visible(where, reader, parameters);
        equal(where, parameters, "s.action.code", "action", criteria.action());
        equal(where, parameters, "s.status", "status", criteria.status());
        equal(where, parameters, "s.departement", "departement", criteria.departement());
        equal(where, parameters, "s.network.id", "network", criteria.network());
        equal(where, parameters, "s.series.id", "series", criteria.series());
        if (criteria.from() != null) {
            where.add("s.endsAt >= :from");
            parameters.put("from", criteria.from().atStartOfDay(ParisTime.ZONE).toInstant());
        }
        if (criteria.to() != null) {
            where.add("s.startsAt < :to");
            parameters.put(
                    "to", criteria.to().plusDays(1).atStartOfDay(ParisTime.ZONE).toInstant());
        }
        words(where, parameters, criteria.q());
        return where.isEmpty() ? "1 = 1" : String.join(" AND ", where);
    }

    private static void visible(
            List<String> where, Optional<Caller> reader, Map<String, Object> parameters) {
        if (reader.map(SchedulingRights::mayScheduleAll).orElse(false)) {
            return;
        }
        parameters.put("draft", SessionStatus.DRAFT);
        if (reader.isPresent() && !reader.get().networks().isEmpty()) {
            where.add("(s.status <> :draft OR s.network.id IN :own)");
            parameters.put("own", reader.get().networks());
        } else {
            where.add("s.status <> :draft");
        }
    }

    private static void equal(
            List<String> where,
            Map<String, Object> parameters,
            String path,
            String name,
            Object value) {
        if (value != null) {
            where.add(path + " = :" + name);
            parameters.put(name, value);
        }
    }

    private static void words(List<String> where, Map<String, Object> parameters, String q) {
        if (q == null || q.isBlank()) {
            return;
        }
        String[] words = q.strip().toLowerCase(Locale.ROOT).split("\\s+", 6);
        for (int i = 0; i < words.length; i++) {
            String word = "word" + i;
            where.add(
                    ("(LOWER(s.title) LIKE :%1$s ESCAPE '!' OR LOWER(s.code) LIKE :%1$s ESCAPE '!' OR"
                                    + " EXISTS (SELECT h.id FROM HalfDay h WHERE h.session = s AND"
                                    + " LOWER(h.theme) LIKE :%1$s ESCAPE '!') OR EXISTS (SELECT v.id FROM"
                                    + " Venue v WHERE v = s.venue AND (LOWER(v.name) LIKE :%1$s ESCAPE '!'"
                                    + " OR LOWER(v.city) LIKE :%1$s ESCAPE '!')))")
                            .formatted(word));
            parameters.put(word, "%" + words[i].replaceAll("[!%_]", "!$0") + "%");
        }
    }
}
