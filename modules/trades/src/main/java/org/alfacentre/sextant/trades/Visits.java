package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SessionView.Seated;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;

/** The company visits: arranged by staff, their instructions read by each visitor. */
@ApplicationScoped
@Transactional
public class Visits {

    /** The visitor list goes a week after the day (domain.md §2.8). */
    static final int KEPT_DAYS = 7;

    @PersistenceContext(unitName = "trades")
    private EntityManager em;

    @Inject private SessionView sessions;
    @Inject private ModulePost post;
    @Inject private VisitNote note;
    @Inject private Clock clock;

    public Logistics logistics(long session) {
        return find(session).map(Visit::logistics).orElse(Logistics.NONE);
    }

    private Optional<Visit> find(long session) {
        return em.createQuery("SELECT v FROM TradesVisit v WHERE v.session = :session", Visit.class)
                .setParameter("session", session)
                .getResultStream()
                .findFirst();
    }

    public Logistics arrange(long session, Logistics logistics, Caller by) {
        by.mustBeStaff();
        Logistics checked = logistics.checked();
        day(session);
        Visit visit = find(session).orElseGet(() -> new Visit(session));
        if (!checked.asksTheSameAs(visit.logistics())) {
            forgetWhoRead(session);
        }
        visit.arrange(checked);
        em.persist(visit);
        note.tell(session, checked);
        return checked;
    }

    /** What the reader may know of it: staff all, a visitor with a place what visitors read. */
    public Logistics logistics(long session, Caller reader) {
        day(session);
        if (!reader.isStaff() && !isVisitor(session, reader)) {
            throw Refusal.notFound();
        }
        Logistics all = logistics(session);
        return reader.isStaff() ? all : all.forVisitors();
    }

    boolean isVisitor(long session, Caller person) {
        return sessions.entriesOf(person.id(), TradesModule.ACTION).get(session)
                == Status.CONFIRMED;
    }

    /** Those of the days whose visit is arranged: there is something to read. */
    Set<Long> arranged(Collection<Long> days) {
        return days.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        em.createQuery(
                                        "SELECT v.session FROM TradesVisit v WHERE v.session IN :days",
                                        Long.class)
                                .setParameter("days", days)
                                .getResultList());
    }

    public SessionCard day(long session) {
        return sessions.find(TradesModule.ACTION, session).orElseThrow(Refusal::notFound);
    }

    /** A visitor with a place says that they have read the instructions and will keep to them. */
    public void acknowledge(long session, Caller by) {
        SessionCard day = day(session);
        if (!isVisitor(session, by)) {
            throw Refusal.conflict("wrong-state").saying("trades.problem.no-place");
        }
        if (find(session).isEmpty()) {
            throw Refusal.conflict("wrong-state").saying("trades.problem.nothing-to-read");
        }
        if (!acknowledgedBy(by.id()).contains(session)) {
            em.persist(new Acknowledgement(session, by.id(), today(), forgetOn(day)));
        }
    }

    /** The list goes a week after the day, whenever that is now. */
    void moved(SessionCard day) {
        em.createQuery("UPDATE TradesAcknowledgement a SET a.forgetOn = :day WHERE a.session = :id")
                .setParameter("day", forgetOn(day))
                .setParameter("id", day.id())
                .executeUpdate();
    }

    /** What visitors are asked for is something else: it is to be read again. */
    private void forgetWhoRead(long session) {
        em.createQuery("DELETE FROM TradesAcknowledgement a WHERE a.session = :id")
                .setParameter("id", session)
                .executeUpdate();
    }

    /** Who has read the instructions of that day. */
    private Set<Long> acknowledged(long session) {
        return ids("SELECT a.person FROM TradesAcknowledgement a WHERE a.session = :id", session);
    }

    /** The days whose instructions that person has read. */
    Set<Long> acknowledgedBy(long person) {
        return ids("SELECT a.session FROM TradesAcknowledgement a WHERE a.person = :id", person);
    }

    private Set<Long> ids(String which, long id) {
        return new HashSet<>(
                em.createQuery(
                                which + " AND (a.forgetOn IS NULL OR a.forgetOn >= :today)",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("today", today())
                        .getResultList());
    }

    Roster roster(long session) {
        List<Seated> seated = sessions.seated(List.of(session)).getOrDefault(session, List.of());
        return Roster.of(seated, acknowledged(session), logistics(session).groupLimit());
    }

    /** Mails those who have not read the instructions yet, once each. */
    public int remind(long session, Caller by) {
        by.mustBeStaff();
        day(session);
        List<Seated> missing = roster(session).missing();
        missing.forEach(
                it ->
                        post.send(
                                TradesModule.ID,
                                ReadTheInstructions.NAME,
                                it.person(),
                                session,
                                null));
        return missing.size();
    }

    /** The last day on which what is known of the day's visitors is kept; null without a date. */
    static LocalDate forgetOn(SessionCard day) {
        LocalDate first = day.facts().firstDay();
        return first == null ? null : first.plusDays(KEPT_DAYS);
    }

    private LocalDate today() {
        return ParisTime.day(clock.instant());
    }
}
