package org.alfacentre.sextant.discrimination;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;

/** A call, as REST tells it. */
@JsonbNillable
public record CallJson(
        long id,
        long session,
        String departement,
        int places,
        LocalDate closesOn,
        boolean decided) {

    static CallJson of(Call it) {
        return new CallJson(
                it.getId(),
                it.getSession(),
                it.getDepartement(),
                it.getPlaces(),
                it.getClosesOn(),
                it.isDecided());
    }
}
