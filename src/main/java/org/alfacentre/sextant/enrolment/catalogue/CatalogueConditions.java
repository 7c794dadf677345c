package org.alfacentre.sextant.enrolment.catalogue;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.time.ParisTime;

/**
 * A filter as conditions of a query over session s, and the joins to its network n and venue v that
 * they need.
 */
final class CatalogueConditions {

    private static final int MOST_WORDS = 6;
    private static final String NETWORK = " LEFT JOIN s.network n";
    private static final String VENUE = " LEFT JOIN s.venue v";

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Set<String> joins = new LinkedHashSet<>();

    CatalogueConditions(CatalogueFilter filter, Instant now) {
        and("s.status = :published", "published", SessionStatus.PUBLISHED);
        and("(s.endsAt IS NULL OR s.endsAt > :now)", "now", now);
        if (filter.concern() != null) {
            concern(filter.concern());
        }
        if (filter.departement() != null) {
            joins.add(NETWORK);
            and(
                    "(s.departement = :departement OR n.departement = :departement)",
                    "departement",
                    filter.departement());
        }
        equal("s.network.id", "network", filter.network());
        equal("s.action.axis.code", "axis", filter.axis());
        equal("s.action.code", "action", filter.action());
        equal("s.action.type", "type", filter.type());
        if (filter.from() != null) {
            Instant start = filter.from().atStartOfDay(ParisTime.ZONE).toInstant();
            and("s.endsAt >= :from", "from", start);
        }
        if (filter.to() != null) {
            Instant end = filter.to().plusDays(1).atStartOfDay(ParisTime.ZONE).toInstant();
            and("s.startsAt < :to", "to", end);
        }
        words(filter.q());
    }

    private void concern(Concern concern) {
        if (concern.departement() != null) {
            and("(s.departement IS NULL OR s.departement = :mine)", "mine", concern.departement());
        }
        if (!concern.networks().isEmpty()) {
            joins.add(NETWORK);
            and("(n.id IS NULL OR n.id IN :networks)", "networks", concern.networks());
        }
        if (!concern.notFor().isEmpty()) {
            and("s.action.code NOT IN :notFor", "notFor", concern.notFor());
        }
    }

    private void words(String q) {
        if (q == null) {
            return;
        }
        joins.add(VENUE);
        String[] words = q.strip().toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS);
        for (int i = 0; i < words.length; i++) {
            String clause =
                    "(LOWER(s.title) LIKE :w ESCAPE '!' OR LOWER(s.code) LIKE :w ESCAPE '!' OR"
                            + " LOWER(v.name) LIKE :w ESCAPE '!' OR LOWER(v.city) LIKE :w ESCAPE '!'"
                            + " OR EXISTS (SELECT h.id FROM HalfDay h WHERE h.session = s AND"
                            + " LOWER(h.theme) LIKE :w ESCAPE '!'))";
            String pattern = "%" + words[i].replaceAll("[!%_]", "!$0") + "%";
            and(clause.replace(":w", ":word" + i), "word" + i, pattern);
        }
    }

    String joins() {
        return String.join("", joins);
    }

    private void equal(String path, String name, Object value) {
        if (value != null) {
            and(path + " = :" + name, name, value);
        }
    }

    private void and(String clause, String name, Object value) {
        clauses.add(clause);
        parameters.put(name, value);
    }

    <T> TypedQuery<T> on(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    @Override
    public String toString() {
        return String.join(" AND ", clauses);
    }
}
