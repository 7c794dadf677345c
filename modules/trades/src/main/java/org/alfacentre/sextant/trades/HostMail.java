package org.alfacentre.sextant.trades;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.time.ParisTime;
import org.alfacentre.sextant.trades.Dispatch.What;

/**
 * What the host company is written: when staff press for it who will come, and thanks afterwards;
 * by itself that nobody comes, once it was told who would. The list holds those who have read the
 * safety instructions, by name and structure, and its words go from the outbox as the list itself
 * does (domain.md §2.8).
 */
@ApplicationScoped
@Transactional
public class HostMail {

    @PersistenceContext(unitName = "trades")
    private EntityManager em;

    @Inject private Visits visits;
    @Inject private ModulePost post;
    @Inject private Clock clock;

    public Dispatch sendList(long session, Caller by) {
        by.mustBeStaff();
        SessionCard day = visits.day(session);
        List<String> lines = visits.roster(session).lines();
        if (lines.isEmpty() || !day.dated()) {
            throw refused("nobody-to-announce");
        }
        Instant keptUntil =
                ParisTime.at(
                        day.facts().firstDay().plusDays(Visits.KEPT_DAYS + 1), LocalTime.MIDNIGHT);
        return write(What.LIST, session, lines, keptUntil, by);
    }

    public Dispatch thank(long session, Caller by) {
        by.mustBeStaff();
        if (!isOver(visits.day(session))) {
            throw refused("not-over");
        }
        return write(What.THANKS, session, List.of(), null, by);
    }

    /** The day is cancelled: whoever got its list is told, once. */
    void cancel(long session) {
        sent(session).stream()
                .filter(Dispatch::isList)
                .map(Dispatch::getSentTo)
                .distinct()
                .forEach(to -> cancel(session, to));
    }

    private void cancel(long session, String to) {
        var outside = new ModulePost.Outside(to, Locale.FRENCH, List.of(), null);
        if (post.sendOutside(TradesModule.ID, VisitCancelled.NAME, outside, session)) {
            em.persist(new Dispatch(session, What.CANCELLED, clock.instant(), to, 0));
        }
    }

    /** When and to whom, the latest first. */
    List<Dispatch> sent(long session) {
        return em.createQuery(
                        "SELECT d FROM TradesDispatch d WHERE d.session = :session"
                                + " ORDER BY d.sentAt DESC, d.id DESC",
                        Dispatch.class)
                .setParameter("session", session)
                .getResultList();
    }

    boolean isOver(SessionCard day) {
        Instant now = clock.instant();
        return day.dated()
                && day.halfDays().stream()
                        .allMatch(it -> ParisTime.at(it.date(), it.end()).isBefore(now));
    }

    private Dispatch write(
            What what, long session, List<String> lines, Instant keptUntil, Caller by) {
        String to = visits.logistics(session).hostEmail();
        if (to == null) {
            throw refused("no-host-email");
        }
        var outside = new ModulePost.Outside(to, Locale.FRENCH, lines, keptUntil);
        String kind = what == What.LIST ? VisitorList.NAME : Thanks.NAME;
        if (!post.sendOutside(TradesModule.ID, kind, outside, session, by)) {
            throw refused("said-already");
        }
        var dispatch = new Dispatch(session, what, clock.instant(), to, lines.size());
        em.persist(dispatch);
        return dispatch;
    }

    private static Refusal refused(String why) {
        return Refusal.conflict("wrong-state").saying("trades.problem." + why);
    }
}
