package org.alfacentre.sextant.enrolment;

import java.util.List;
import java.util.stream.Stream;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.SessionFacts;

/**
 * What was found out about a person and a session before the turn: the modules' answers and the
 * person's profile. Of several answers the strictest holds: what one of them refuses, wants to see
 * or asks again is so whatever the others say.
 *
 * @param answers of every policy that answered, in the modules' order
 * @param failure reference of the first module that failed to answer, or null
 * @param outsideQuota trainers of the session and GIP staff take no place (R23)
 * @param moduleOff the action's module is switched off or gone
 */
record Screening(
        SessionFacts session,
        Profile profile,
        List<Eligibility> answers,
        String failure,
        int priority,
        boolean outsideQuota,
        boolean moduleOff) {

    boolean isAskedAgain() {
        return answers(Eligibility.ForNow.class).findAny().isPresent();
    }

    boolean needsApproval() {
        return answers(Eligibility.NeedsApproval.class).findAny().isPresent();
    }

    /** Whether the request holds a place meanwhile: all who want to see it must say so. */
    boolean requestHolds() {
        return needsApproval()
                && answers(Eligibility.NeedsApproval.class)
                        .allMatch(Eligibility.NeedsApproval::holdsPlace);
    }

    /** The answers of one kind, in the modules' order. */
    <T extends Eligibility> Stream<T> answers(Class<T> kind) {
        return answers.stream().filter(kind::isInstance).map(kind::cast);
    }
}
