package org.alfacentre.sextant.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/** The offers of services: found by criteria, written by staff. */
@ApplicationScoped
@Transactional
class Offers {

    @PersistenceContext(unitName = "services")
    private EntityManager em;

    @Inject private Clock clock;

    /** In which order the offers are read. */
    enum Entry {
        SERVICE("o.service, o.structure, o.id"),
        STRUCTURE("o.structure, o.service, o.id");

        private final String order;

        Entry(String order) {
            this.order = order;
        }
    }

    List<Offer> find(Query query, Entry by, int first, int most) {
        return bind(
                        query,
                        "SELECT o FROM ServicesOffer o WHERE ",
                        " ORDER BY " + by.order,
                        Offer.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(Query query) {
        return bind(query, "SELECT COUNT(o) FROM ServicesOffer o WHERE ", "", Long.class)
                .getSingleResult();
    }

    /**
     * How many offers each value of a criterion would show, the other criteria staying as they are.
     */
    Map<String, Long> counts(Query query, Criterion criterion) {
        return bind(
                        query.without(criterion),
                        "SELECT c.code, COUNT(DISTINCT o.id) FROM ServicesTag c JOIN c.offer o"
                                + " WHERE c.criterion = :counted AND ",
                        " GROUP BY c.code",
                        Object[].class)
                .setParameter("counted", criterion)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    boolean isEmpty() {
        return em.createQuery("SELECT o.id FROM ServicesOffer o", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<Offer> find(long id) {
        return Optional.ofNullable(em.find(Offer.class, id));
    }

    Offer add(OfferEntry entry, Caller by) {
        by.mustBeStaff();
        entry.check();
        var offer = new Offer(entry, ParisTime.day(clock.instant()));
        em.persist(offer);
        return offer;
    }

    void rewrite(long id, OfferEntry entry, Caller by) {
        by.mustBeStaff();
        entry.check();
        find(id).orElseThrow(Refusal::notFound).write(entry, ParisTime.day(clock.instant()));
    }

    void remove(long id, Caller by) {
        by.mustBeStaff();
        em.remove(find(id).orElseThrow(Refusal::notFound));
    }

    void addFictitious(List<OfferEntry> entries) {
        entries.forEach(
                entry -> em.persist(new Offer(entry, ParisTime.day(clock.instant())).fictitious()));
    }

    private <T> TypedQuery<T> bind(Query query, String head, String tail, Class<T> type) {
        var conditions = new StringBuilder("1 = 1");
        query.chosen()
                .keySet()
                .forEach(
                        criterion ->
                                conditions
                                        .append(" AND EXISTS (SELECT t.id FROM ServicesTag t")
                                        .append(" WHERE t.offer = o AND t.criterion = :k")
                                        .append(criterion.ordinal())
                                        .append(" AND t.code IN :v")
                                        .append(criterion.ordinal())
                                        .append(')'));
        if (query.departement() != null) {
            conditions.append(" AND (o.departement IS NULL OR o.departement = :departement)");
        }
        TypedQuery<T> found = em.createQuery(head + conditions + tail, type);
        query.chosen()
                .forEach(
                        (criterion, codes) ->
                                found.setParameter("k" + criterion.ordinal(), criterion)
                                        .setParameter("v" + criterion.ordinal(), codes));
        if (query.departement() != null) {
            found.setParameter("departement", query.departement());
        }
        return found;
    }
}
