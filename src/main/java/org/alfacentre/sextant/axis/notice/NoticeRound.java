package org.alfacentre.sextant.axis.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfacentre.sextant.axis.EnrolmentListener;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionListener;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.registry.Extension;
import org.alfacentre.sextant.axis.registry.Extensions;
import org.alfacentre.sextant.axis.registry.ModuleGateway;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Failed;
import org.alfacentre.sextant.axis.registry.ModuleGateway.Outcome;
import org.alfacentre.sextant.time.DueRun;

/**
 * Tells the modules that serve what there is to tell, in order. A module that fails is left alone
 * for the rest of the round: the others wait for it no longer than once.
 */
@ApplicationScoped
class NoticeRound implements DueRun {

    private static final int MOST_AT_ONCE = 200;

    @Inject private NoticeDesk desk;
    @Inject private Extensions extensions;
    @Inject private ModuleGateway gateway;
    @Inject private SessionView sessions;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean run(Instant now) {
        var ofEnrolments = extensions.of(EnrolmentListener.class);
        var ofSessions = extensions.of(SessionListener.class);
        Set<String> names = new HashSet<>();
        ofEnrolments.forEach(it -> names.add(it.name()));
        ofSessions.forEach(it -> names.add(it.name()));
        List<ModuleNotice> due = names.isEmpty() ? List.of() : desk.due(now, names, MOST_AT_ONCE);
        Set<String> failing = new HashSet<>();
        for (ModuleNotice notice : due) {
            if (failing.contains(notice.getModule())) {
                continue;
            }
            boolean ofEnrolment = notice.getWhat() == ModuleNotice.What.ENROLMENT_CHANGED;
            boolean well =
                    ofEnrolment
                            ? tell(notice, ofEnrolments, now, it -> changed(it, notice))
                            : tell(notice, ofSessions, now, it -> happened(it, notice));
            if (!well) {
                failing.add(notice.getModule());
            }
        }
        return false;
    }

    private <P> boolean tell(
            ModuleNotice notice, List<Extension<P>> listeners, Instant now, Teller<P> teller) {
        Optional<Extension<P>> listener =
                listeners.stream().filter(it -> it.name().equals(notice.getListener())).findFirst();
        if (listener.isEmpty() || desk.claim(notice.getId(), now).isEmpty()) {
            return true;
        }
        Outcome<Boolean> outcome = teller.tell(listener.get());
        if (outcome instanceof Failed<Boolean> failed) {
            desk.failed(notice.getId(), failed.reference() + " " + failed.why(), now);
            return false;
        }
        desk.told(notice.getId());
        return true;
    }

    private interface Teller<P> {
        Outcome<Boolean> tell(Extension<P> listener);
    }

    private Outcome<Boolean> changed(Extension<EnrolmentListener> listener, ModuleNotice notice) {
        return gateway.ask(
                listener,
                it -> {
                    it.changed(notice.change());
                    return true;
                });
    }

    private Outcome<Boolean> happened(Extension<SessionListener> listener, ModuleNotice notice) {
        Optional<SessionCard> card = sessions.find(notice.getAction(), notice.getSession());
        return gateway.ask(
                listener,
                it -> {
                    card.ifPresent(session -> happened(it, notice, session));
                    return true;
                });
    }

    private static void happened(
            SessionListener listener, ModuleNotice notice, SessionCard session) {
        switch (notice.getWhat()) {
            case SESSION_PUBLISHED -> listener.published(session);
            case SESSION_MOVED -> listener.moved(session);
            case SESSION_ATTENDED -> listener.attended(session);
            default -> listener.cancelled(session);
        }
    }
}
