package org.alfacentre.sextant.it.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.alfacentre.sextant.enrolment.SessionPlaces;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.session.HalfDay;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.PlannedHalfDay;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.Sessions;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.time.TestClock;

/** Sessions and persons for a test inside the server, and what the tables hold. */
@ApplicationScoped
public class Stage {

    private static final String TITLE = "Au-dedans";
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @PersistenceContext(unitName = "reception")
    private EntityManager reception;

    @Resource private ManagedExecutorService threads;
    @Inject private Sessions sessions;
    @Inject private SessionPlaces places;
    @Inject private TestClock testClock;
    @Inject private Clock clock;

    /** A published session without quotas, on a day of its own. */
    public long session(Integer capacity) {
        testClock.standAt(Instant.parse("2026-03-02T08:00:00Z"));
        LocalDate day = freeDay();
        SessionEdit edit =
                new SessionEdit()
                        .with(SessionEdit.TITLE, TITLE)
                        .with(SessionEdit.MINIMUM, null)
                        .with(SessionEdit.CAPACITY, capacity)
                        .with(
                                SessionEdit.HALF_DAYS,
                                List.of(PlannedHalfDay.of(Slot.of(day, Period.MORNING))));
        long id = sessions.draft("A3", edit, staff()).getId();
        places.ration(id, List.of(), staff().actor());
        sessions.publish(id, null, staff());
        return id;
    }

    /** A week after the last session of this kind, which an earlier deployment may have left. */
    private LocalDate freeDay() {
        LocalDate last =
                em.createQuery(
                                "SELECT MAX(h.date) FROM HalfDay h WHERE h.session.title = :title",
                                LocalDate.class)
                        .setParameter("title", TITLE)
                        .getSingleResult();
        return last == null ? FIRST : last.plusWeeks(1);
    }

    public Caller staff() {
        String email = "gestion@sextant.example";
        long id =
                em.createQuery("SELECT p.id FROM Person p WHERE p.email = :email", Long.class)
                        .setParameter("email", email)
                        .getSingleResult();
        return new Caller(id, "Gestion", email, Set.of(Role.STAFF), Set.of());
    }

    public EntityManager kernel() {
        return em;
    }

    /** A module's own unit. */
    public EntityManager reception() {
        return reception;
    }

    /** Persons of the fictitious directory. */
    public List<Long> people(int count) {
        return em.createQuery("SELECT p.id FROM Person p ORDER BY p.id", Long.class)
                .setMaxResults(count)
                .getResultList();
    }

    /** Rows of a table, read in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long rows(String table) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + table).getSingleResult())
                .longValue();
    }

    /** Nobody may enrol any more. */
    public void close(long session) {
        SessionEdit edit =
                new SessionEdit().with(SessionEdit.CLOSES_AT, clock.instant().minusSeconds(60));
        sessions.edit(session, edit, staff());
    }

    /** It is the hour of the session's first half-day. */
    public void begin(long session) {
        testClock.standAt(
                em.createQuery(
                                "SELECT MIN(h.startsAt) FROM HalfDay h WHERE h.session.id = :id",
                                Instant.class)
                        .setParameter("id", session)
                        .getSingleResult());
    }

    /** Puts the session's half-days off by a week, in the caller's transaction. */
    public void postpone(long session) {
        for (HalfDay half :
                em.createQuery("SELECT h FROM HalfDay h WHERE h.session.id = :id", HalfDay.class)
                        .setParameter("id", session)
                        .getResultList()) {
            half.getSession()
                    .reschedule(
                            Map.of(
                                    half.getN(),
                                    Slot.of(half.getDate().plusWeeks(1), half.getPeriod())));
        }
        em.flush();
    }

    /** On another thread of the server. */
    public Future<?> apart(Runnable act) {
        return threads.submit(act);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void inTransaction(Runnable act) {
        act.run();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public SqlCount countSql() throws ReflectiveOperationException {
        return new SqlCount(em);
    }
}
