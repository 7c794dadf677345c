package org.alfacentre.sextant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alfacentre.sextant.enrolment.Status;

/** The rows of sheets, each kind read by one statement whatever the number of persons. */
@ApplicationScoped
class SheetRecords {

    private static final String HEAD =
            "SELECT NEW org.alfacentre.sextant.attendance.SheetHead(h.id, h.n, h.date, h.period,"
                    + " h.startsAt, h.endsAt, h.theme, s.id, s.code, s.title, s.status,"
                    + " h.countersignedAt, h.countersignedAs) FROM HalfDay h JOIN h.session s ";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    Optional<SheetHead> head(SheetKey key) {
        return em.createQuery(HEAD + "WHERE s.id = :session AND h.n = :n", SheetHead.class)
                .setParameter("session", key.session())
                .setParameter("n", key.n())
                .getResultStream()
                .findFirst();
    }

    Optional<Long> session(String code) {
        return em.createQuery("SELECT s.id FROM TrainingSession s WHERE s.code = :code", Long.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<SheetHead> heads(long session) {
        return em.createQuery(HEAD + "WHERE s.id = :session ORDER BY h.n", SheetHead.class)
                .setParameter("session", session)
                .getResultList();
    }

    /**
     * One at a time on a sheet until the transaction ends. The row keeps its version: marking is no
     * change of the session's calendar.
     */
    void lock(long halfDay) {
        em.createNativeQuery("UPDATE half_day SET n = n WHERE id = ?1")
                .setParameter(1, halfDay)
                .executeUpdate();
    }

    /**
     * Those confirmed, and those no longer so of whom something is said on any sheet of the
     * session.
     */
    List<Expected> expected(long session) {
        return em.createQuery(
                        "SELECT NEW org.alfacentre.sextant.attendance.Expected(e.id, p.id,"
                                + " p.firstName, p.lastName, o.name, e.walkIn, e.status)"
                                + " FROM Enrolment e JOIN e.person p LEFT JOIN p.organisation o"
                                + " WHERE e.session.id = :session AND (e.status = :confirmed OR"
                                + " EXISTS (SELECT m.id FROM AttendanceMark m WHERE m.enrolment ="
                                + " e.id) OR EXISTS (SELECT c.id FROM AttendanceCorrection c WHERE"
                                + " c.enrolment = e.id))",
                        Expected.class)
                .setParameter("session", session)
                .setParameter("confirmed", Status.CONFIRMED)
                .getResultStream()
                .sorted(Expected.byName())
                .toList();
    }

    List<AttendanceMark> marks(Collection<Long> halfDays) {
        return halfDays.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT m FROM AttendanceMark m WHERE m.halfDay IN :halfDays",
                                AttendanceMark.class)
                        .setParameter("halfDays", halfDays)
                        .getResultList();
    }

    /** Oldest first. */
    List<AttendanceCorrection> corrections(Collection<Long> halfDays) {
        return halfDays.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT c FROM AttendanceCorrection c WHERE c.halfDay IN :halfDays"
                                        + " ORDER BY c.at, c.id",
                                AttendanceCorrection.class)
                        .setParameter("halfDays", halfDays)
                        .getResultList();
    }

    List<AttendanceKey> keys(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT k FROM AttendanceKey k WHERE k.key IN :keys",
                                AttendanceKey.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** Status of these enrolments as far as they are the session's: id, then status. */
    List<Object[]> statuses(long session, Collection<Long> enrolments) {
        return enrolments.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT e.id, e.status FROM Enrolment e WHERE e.session.id ="
                                        + " :session AND e.id IN :ids",
                                Object[].class)
                        .setParameter("session", session)
                        .setParameter("ids", enrolments)
                        .getResultList();
    }

    /** Those who lead the session: the account's person id or null, then the name shown. */
    List<Object[]> trainers(long session) {
        return em.createQuery(
                        "SELECT p.id, t.name FROM TrainingSession s JOIN s.trainers t LEFT JOIN"
                                + " t.person p WHERE s.id = :session ORDER BY t.name",
                        Object[].class)
                .setParameter("session", session)
                .getResultList();
    }

    /** Each of the first two words begins the first or the last name. */
    List<Newcomer> newcomers(long session, String text, int most) {
        String[] words = text.toLowerCase(Locale.FRENCH).replaceAll("[%_]", "").split("\\s+", 3);
        return em.createQuery(
                        "SELECT NEW org.alfacentre.sextant.attendance.Newcomer(p.id, p.firstName,"
                                + " p.lastName, o.name, e.status) FROM Person p LEFT JOIN"
                                + " p.organisation o LEFT JOIN Enrolment e ON e.person = p AND"
                                + " e.session.id = :session AND e.status IN :active WHERE p.active"
                                + " = TRUE AND (LOWER(p.lastName) LIKE :one OR LOWER(p.firstName)"
                                + " LIKE :one) AND (LOWER(p.lastName) LIKE :two OR"
                                + " LOWER(p.firstName) LIKE :two) ORDER BY p.lastName,"
                                + " p.firstName, p.id",
                        Newcomer.class)
                .setParameter("session", session)
                .setParameter("active", Status.ACTIVE)
                .setParameter("one", words[0] + "%")
                .setParameter("two", words.length > 1 ? words[1] + "%" : "%")
                .setMaxResults(most)
                .getResultList();
    }

    Optional<String> setting(String name) {
        List<?> found =
                em.createNativeQuery("SELECT content FROM setting WHERE name = ?1")
                        .setParameter(1, name)
                        .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    <T> T keep(T row) {
        em.persist(row);
        return row;
    }
}
