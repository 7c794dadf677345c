package org.alfacentre.sextant.demo.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** How far the edition of this database has been told. */
@ApplicationScoped
@Transactional
class EditionMark {

    private static final String NAME = "demo.edition";
    private static final String BEGUN = "begun";
    private static final String TOLD = "told";

    /** What hangs on sessions, the last leaves of the tree first. */
    private static final List<String> TABLES =
            List.of(
                    "accommodation_need",
                    "attendance_correction",
                    "attendance_key",
                    "attendance_mark",
                    "message",
                    "enrolment_transition",
                    "pending_enrolment",
                    "due_work",
                    "enrolment",
                    "quota",
                    "seat_count",
                    "session_trainer",
                    "half_day",
                    "training_session",
                    "session_number",
                    "cohort_member",
                    "cohort",
                    "series");

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /**
     * Takes the telling upon this start: true when nothing was told and the calendar is empty. An
     * edition that was begun and cut off, by a stop in its first minute, is taken back whole: it is
     * fictitious to the last row, and half of it would tell nothing true.
     */
    boolean begin() {
        Optional<String> mark = read();
        if (mark.isPresent()) {
            boolean cutOff = mark.get().equals(BEGUN);
            if (cutOff) {
                takeBack();
            }
            return cutOff;
        }
        long sessions =
                em.createQuery("SELECT COUNT(s) FROM TrainingSession s", Long.class)
                        .getSingleResult();
        if (sessions > 0) {
            return false;
        }
        em.createNativeQuery("INSERT INTO setting (name, content) VALUES (?1, ?2)")
                .setParameter(1, NAME)
                .setParameter(2, BEGUN)
                .executeUpdate();
        return true;
    }

    void told() {
        em.createNativeQuery("UPDATE setting SET content = ?1 WHERE name = ?2")
                .setParameter(1, TOLD)
                .setParameter(2, NAME)
                .executeUpdate();
    }

    private Optional<String> read() {
        List<?> found =
                em.createNativeQuery("SELECT content FROM setting WHERE name = ?1")
                        .setParameter(1, NAME)
                        .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    private void takeBack() {
        em.createNativeQuery("UPDATE enrolment SET replaced_by = NULL").executeUpdate();
        TABLES.forEach(table -> em.createNativeQuery("DELETE FROM " + table).executeUpdate());
    }
}
