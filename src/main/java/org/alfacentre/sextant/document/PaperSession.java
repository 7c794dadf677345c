package org.alfacentre.sextant.document;

import java.util.List;
import org.alfacentre.sextant.programme.Regime;

/**
 * What every paper of a session says of it. The title is the session's own, the same on each of
 * them: judges compare (domain.md §3.2).
 *
 * @param programme title of the programme, or null
 * @param place venue, room, address and city in one line, or null when none is fixed
 * @param access how to get in, or null
 * @param contact whom to ask, name and address, or null
 */
public record PaperSession(
        String code,
        String title,
        int axis,
        int action,
        Regime regime,
        String place,
        String access,
        boolean fictitiousPlace,
        List<String> trainers,
        String contact) {

    /**
     * A meeting or an information day has a « feuille de présence », training one that is signed.
     */
    public boolean isTraining() {
        return regime == Regime.FORMATION || regime == Regime.FORMATION_A_CONFIRMER;
    }
}
