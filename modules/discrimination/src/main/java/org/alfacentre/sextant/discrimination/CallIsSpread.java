package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.alfacentre.sextant.axis.ModulePost;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionListener;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SessionView.Attended;

/**
 * With its support session the call is public: those who were at an awareness session and have not
 * been in support yet are told, once each.
 */
@ApplicationScoped
public class CallIsSpread implements SessionListener {

    @Inject private Calls calls;
    @Inject private Pathway pathway;
    @Inject private SessionView sessions;
    @Inject private ModulePost post;

    @Override
    public void published(SessionCard session) {
        if (calls.of(session.id()).filter(it -> it.isOpen(calls.today())).isEmpty()) {
            return;
        }
        List<Long> all =
                sessions.all(DiscriminationModule.ACTION).stream().map(SessionCard::id).toList();
        List<Attended> attended = sessions.attended(all);
        var awareness = pathway.awareness(attended);
        var supports = pathway.supports();
        List<Long> supported =
                attended.stream()
                        .filter(it -> supports.contains(it.session()))
                        .map(Attended::person)
                        .toList();
        attended.stream()
                .filter(it -> awareness.contains(it.session()))
                .map(Attended::person)
                .distinct()
                .filter(it -> !supported.contains(it))
                .forEach(
                        it ->
                                post.send(
                                        DiscriminationModule.ID,
                                        CallForVolunteers.NAME,
                                        it,
                                        session.id(),
                                        null));
    }
}
