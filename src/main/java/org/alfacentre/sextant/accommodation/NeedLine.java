package org.alfacentre.sextant.accommodation;

import java.time.Instant;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.session.TrainingSession;

/**
 * A need in the référent handicap's inbox.
 *
 * @param person whose it is
 * @param place whether they have the place already
 */
public record NeedLine(
        StatedNeed stated, TrainingSession session, String person, String email, Status place) {

    public boolean isLate(Instant now) {
        return !stated.isAnswered() && now.isAfter(stated.answerBy());
    }
}
