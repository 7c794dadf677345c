package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.shell.Checks;

/** Writes a series and its sessions in one transaction. */
@ApplicationScoped
class SeriesWriting {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SessionWriting sessions;
    @Inject private Clock clock;

    @Transactional
    SeriesReport store(SeriesRequest request, List<SessionDrafts.Prepared> prepared, Caller by) {
        var checks = new Checks();
        String title = checks.optional("title", request.title(), 300);
        checks.refuseIfWrong();
        Action action = em.find(Action.class, request.action());
        var series =
                new Series(
                        action.getCode(),
                        title == null ? action.getTitle() : title,
                        clock.instant());
        em.persist(series);
        var members = new ArrayList<TrainingSession>();
        for (Long id : request.existing()) {
            members.add(em.find(TrainingSession.class, id));
        }
        prepared.forEach(one -> members.add(sessions.store(one, by)));
        members.forEach(session -> session.belongTo(series, session.getCohort()));
        return new SeriesReport(series, members, List.of());
    }
}
