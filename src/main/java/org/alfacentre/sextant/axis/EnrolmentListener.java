package org.alfacentre.sextant.axis;

import java.time.Instant;
import org.alfacentre.sextant.enrolment.Status;

/**
 * Told of each step of an enrolment, once its transaction is over. A module is told at least once:
 * what it does must be harmless when done again. When it fails it is told again, five times, later
 * each time; then an administrator finds it on the modules page. Nobody else waits for it.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class WishesGoWithThePlace implements EnrolmentListener {
 *     public void changed(EnrolmentChange change) {
 *         if (!change.isActive()) { wishes.forget(change.session(), change.person()); }
 *     }
 * }
 * }</pre>
 *
 * Source: DESIGN §3; R19.
 */
public interface EnrolmentListener extends ForActions {

    void changed(EnrolmentChange change);

    /**
     * A step, as the enrolment's history has it.
     *
     * @param transition its number within the enrolment
     * @param from null for a new one
     */
    record EnrolmentChange(
            long enrolment,
            long session,
            long person,
            int transition,
            Status from,
            Status to,
            Instant at) {

        /** Whether the person still holds a place or waits for one. */
        public boolean isActive() {
            return Status.ACTIVE.contains(to);
        }
    }
}
