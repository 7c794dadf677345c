package org.alfacentre.sextant.enrolment.catalogue;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.time.ParisTime;

/** A filter as conditions of a query over session s, action a, axis x, network n and venue v. */
final class CatalogueConditions {

    private static final int MOST_WORDS = 6;

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    CatalogueConditions(CatalogueFilter filter, Instant now) {
        and("s.status = :published", "published", SessionStatus.PUBLISHED);
        and("(s.endsAt IS NULL OR s.endsAt > :now)", "now", now);
        if (filter.concern() != null) {
            concern(filter.concern());
        }
        if (filter.departement() != null) {
            and(
                    "(s.departement = :departement OR n.departement = :departement)",
                    "departement",
                    filter.departement());
        }
        equal("n.id", "network", filter.network());
        equal("x.code", "axis", filter.axis());
        equal("a.code", "action", filter.action());
        equal("a.type", "type", filter.type());
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
            and("(n.id IS NULL OR n.id IN :networks)", "networks", concern.networks());
        }
        if (!concern.notFor().isEmpty()) {
            and("a.code NOT IN :notFor", "notFor", concern.notFor());
        }
    }

    private void words(String q) {
        if (q == null) {
            return;
        }
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
