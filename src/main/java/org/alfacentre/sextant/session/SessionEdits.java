package org.alfacentre.sextant.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.enrolment.Retrying;
import org.alfacentre.sextant.field.Filled;
import org.alfacentre.sextant.field.SessionAnswers;
import org.alfacentre.sextant.identity.Caller;

/** An edit: what can be said against it before the session's turn, then the change. */
@ApplicationScoped
class SessionEdits {

    @Inject private SessionEditing editing;
    @Inject private SessionAnswers answers;
    @Inject private CohortPlaces cohortPlaces;

    TrainingSession edit(TrainingSession session, SessionEdit edit, Caller by) {
        if (edit.has(SessionEdit.NETWORK)) {
            SchedulingRights.mustSchedule(
                    by, session.getAction(), edit.or(SessionEdit.NETWORK, null));
        }
        if (edit.has(SessionEdit.OVERRIDE_REASON)) {
            SchedulingRights.mustOverride(by);
        }
        SessionRules.check(edit.over(SessionDrafts.present(session)));
        long id = session.getId();
        List<Filled> filled =
                answers.read(
                        session.getAction().getCode(), edit.or(SessionEdit.FIELDS, Map.of()), by);
        TrainingSession edited = Retrying.attempt(() -> editing.edit(id, edit, filled, by));
        if (edit.has(SessionEdit.COHORT)) {
            cohortPlaces.fill(id);
        }
        return edited;
    }
}
