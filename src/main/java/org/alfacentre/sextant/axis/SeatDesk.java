package org.alfacentre.sextant.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.SeriesList;

/**
 * How a module's page asks for a place for somebody: by the kernel's door, with its rules, its
 * mails and the module's own policies. Outside any transaction: the session's turn is taken before
 * anything is read.
 *
 * <pre>{@code
 * Status came = desk.enrol(call.session(), candidacy.person(), caller);
 * }</pre>
 *
 * Since contract 1.2.
 */
@ApplicationScoped
public class SeatDesk {

    @Inject private Enrolments enrolments;
    @Inject private SeriesList list;

    /**
     * Asks for a place; who has an entry already keeps it.
     *
     * @return what the entry is now: CONFIRMED, WAITING or REQUESTED
     * @throws org.alfacentre.sextant.shell.Refusal with its cause, as on the enrolment page
     */
    public Status enrol(long session, long person, Caller by) {
        return enrolments.enrol(session, person, null, by).enrolment().getStatus();
    }

    /**
     * Asks for every session of a series: all places, or one place in the queue as a whole (R21).
     *
     * @return what each of its entries is now
     * @throws org.alfacentre.sextant.shell.Refusal with its cause, as on the enrolment page
     */
    public List<Status> enrolWhole(long series, long person, Caller by) {
        List<Long> sessions = list.toEnrol(series, Optional.of(by));
        return enrolments.enrolWhole(series, sessions, person, by).enrolments().stream()
                .map(Enrolment::getStatus)
                .toList();
    }
}
