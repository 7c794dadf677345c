package org.alfacentre.sextant.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The school holidays that are known; the calendar ends with the last period that was loaded. */
@ApplicationScoped
public class SchoolHolidays {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** Those that touch the span, both ends included. */
    public List<SchoolHoliday> between(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "SELECT h FROM SchoolHoliday h WHERE h.firstDay <= :last AND h.lastDay >="
                                + " :first ORDER BY h.firstDay",
                        SchoolHoliday.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** The last day of which one can say whether it is a holiday; empty when nothing is loaded. */
    public Optional<LocalDate> knownUntil() {
        return Optional.ofNullable(
                em.createQuery("SELECT MAX(h.lastDay) FROM SchoolHoliday h", LocalDate.class)
                        .getSingleResult());
    }
}
