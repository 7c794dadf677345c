package org.alfacentre.sextant.api;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import org.alfacentre.sextant.accommodation.StatedNeed;

/** A need as its person reads it; {@code answer} is null until there is one. */
@JsonbNillable
public record NeedJson(long id, String need, String answer, Instant answerBy) {

    static NeedJson of(StatedNeed stated) {
        return new NeedJson(stated.id(), stated.need(), stated.answer(), stated.answerBy());
    }
}
