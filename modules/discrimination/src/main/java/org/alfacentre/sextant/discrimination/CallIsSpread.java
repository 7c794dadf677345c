package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionListener;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SessionView.Attended;

/**
 * With its support session the call is public: those who were at an awareness session, of its
 * département if it has one, and have not been in support yet are told, once each. So is who turns
 * out to have been there while the call is open.
 */
@ApplicationScoped
public class CallIsSpread implements SessionListener {

    @Inject private Calls calls;
    @Inject private Pathway pathway;
    @Inject private SessionView sessions;
    @Inject private ModulePost post;

    @Override
    public void published(SessionCard session) {
        calls.of(session.id())
                .filter(it -> it.isOpen(calls.today()))
                .ifPresent(it -> spread(it, sessions.all(DiscriminationModule.ACTION)));
    }

    @Override
    public void attended(SessionCard session) {
        if (pathway.phase(session.id()) == Phase.AWARENESS) {
            calls.open().forEach(it -> spread(it, List.of(session)));
        }
    }

    private void spread(Call call, List<SessionCard> among) {
        Set<Long> called =
                among.stream()
                        .filter(it -> call.calls(it.facts().departement()))
                        .map(SessionCard::id)
                        .collect(Collectors.toSet());
        List<Attended> attended = sessions.attended(called);
        Set<Long> awareness = pathway.awareness(attended);
        Set<Long> supported =
                sessions.attended(pathway.supports()).stream()
                        .map(Attended::person)
                        .collect(Collectors.toSet());
        attended.stream()
                .filter(it -> awareness.contains(it.session()))
                .map(Attended::person)
                .distinct()
                .filter(it -> !supported.contains(it))
                .forEach(it -> tell(it, call));
    }

    private void tell(long person, Call call) {
        post.send(DiscriminationModule.ID, CallForVolunteers.NAME, person, call.getSession(), null);
    }
}
