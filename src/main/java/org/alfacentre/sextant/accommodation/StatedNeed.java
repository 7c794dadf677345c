package org.alfacentre.sextant.accommodation;

import java.time.Instant;

/**
 * A need as its person reads it.
 *
 * @param answer the référent handicap's, or null
 * @param answerBy when they are to have answered
 */
public record StatedNeed(long id, String need, String answer, Instant answerBy) {

    static StatedNeed of(AccommodationNeed need) {
        return new StatedNeed(need.getId(), need.getNeed(), need.getAnswer(), need.getAnswerBy());
    }

    public boolean isAnswered() {
        return answer != null;
    }
}
