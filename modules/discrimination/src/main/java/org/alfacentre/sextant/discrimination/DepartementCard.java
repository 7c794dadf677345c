package org.alfacentre.sextant.discrimination;

import java.time.Instant;
import java.time.LocalDate;
import org.alfacentre.sextant.axis.PeopleView.Territory;
import org.alfacentre.sextant.axis.SessionCard;

/**
 * A département and its awareness session.
 *
 * @param session null while there is none
 * @param own whether it is the reader's
 * @param releaseDays days before the session until which its own go first
 */
public record DepartementCard(
        Territory departement, SessionCard session, boolean own, int releaseDays) {

    /** The day on which places not taken are released to the other départements, or null. */
    public LocalDate openToAllOn() {
        return session == null || session.facts().firstDay() == null
                ? null
                : session.facts().firstDay().minusDays(releaseDays);
    }

    /** Whether only its own professionals get a place for now. */
    public boolean ownOnly(Instant now) {
        Instant release = session == null ? null : session.facts().startOfDayBefore(releaseDays);
        return release != null && now.isBefore(release);
    }
}
