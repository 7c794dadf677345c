package org.alfacentre.sextant.discrimination;

import jakarta.json.bind.annotation.JsonbNillable;

/** A candidacy, as REST tells it. */
@JsonbNillable
public record CandidacyJson(
        long id,
        long call,
        long person,
        String motivation,
        Decision decision,
        Integer rank,
        String reason) {

    static CandidacyJson of(Candidacy it) {
        return new CandidacyJson(
                it.getId(),
                it.getCall().getId(),
                it.getPerson(),
                it.getMotivation(),
                it.getDecision(),
                it.getRank(),
                it.getReason());
    }
}
