package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.enrolment.Retrying;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.session.calendar.Conflicts;
import org.alfacentre.sextant.session.calendar.Plan;
import org.alfacentre.sextant.shell.Refusal;

/** Makes a series in one go: all its sessions or none, and says what conflicts are left. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SeriesPlanner {

    private static final int MOST_SESSIONS = 60;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private SessionDrafts drafts;
    @Inject private SeriesWriting writing;
    @Inject private Conflicts conflicts;

    public SeriesReport make(SeriesRequest request, Caller by) {
        int sessions = request.sessions().size() + request.existing().size();
        if (sessions == 0) {
            throw Refusal.invalid("sessions", "required");
        }
        if (sessions > MOST_SESSIONS) {
            throw Refusal.invalid("sessions", "too-many", MOST_SESSIONS);
        }
        mustSchedule(request, by);
        List<SessionDrafts.Prepared> prepared = new ArrayList<>();
        for (int i = 0; i < request.sessions().size(); i++) {
            prepared.add(prepare(request, i, by));
        }
        SeriesReport made = Retrying.attempt(() -> writing.store(request, prepared, by));
        return new SeriesReport(made.series(), made.sessions(), problems(made.sessions()));
    }

    private void mustSchedule(SeriesRequest request, Caller by) {
        if (request.action() == null || em.find(Action.class, request.action()) == null) {
            throw Refusal.invalid(
                    "action",
                    request.action() == null ? "required" : "unknown-action",
                    request.action());
        }
        for (int i = 0; i < request.existing().size(); i++) {
            Long id = request.existing().get(i);
            TrainingSession session = em.find(TrainingSession.class, id);
            if (session == null || !session.getAction().getCode().equals(request.action())) {
                throw Refusal.invalid("sessions", "unknown-reference", String.valueOf(id));
            }
            SchedulingRights.mustSchedule(by, session);
        }
    }

    /** A wrong value is told at {@code sessions[i].…}. */
    private SessionDrafts.Prepared prepare(SeriesRequest request, int i, Caller by) {
        try {
            return drafts.prepare(request.action(), request.sessions().get(i), by);
        } catch (Refusal refusal) {
            throw refusal.renamed(field -> "sessions[" + i + "]." + field);
        }
    }

    private List<SeriesReport.Problem> problems(List<TrainingSession> sessions) {
        var problems = new ArrayList<SeriesReport.Problem>();
        for (TrainingSession session : sessions) {
            if (session.getStatus() == SessionStatus.DRAFT) {
                conflicts.of(Plan.of(session)).stream()
                        .filter(finding -> finding.isToResolve())
                        .forEach(
                                finding ->
                                        problems.add(new SeriesReport.Problem(session, finding)));
            }
        }
        return problems;
    }
}
