package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/**
 * Tells a person what they would get before they ask: which quota would make them wait, at which
 * rank, which other session stands against it (R25). Read without the session's turn: what is told
 * may lag, what {@link Enrolments} decides may not (R19).
 */
@ApplicationScoped
public class Outlook {

    @Inject private Enrolments enrolments;
    @Inject private Screener screener;
    @Inject private Books books;
    @Inject private Overlaps overlaps;

    /** The person's prospect in a session whose door is open. */
    public Prospect of(TrainingSession session, Caller person) {
        Optional<Refusal> no = objection(session.getId(), person);
        if (no.isPresent()) {
            return new Prospect.No(no.get());
        }
        Screening screening = screener.screen(session.getId(), person.id(), person.isStaff());
        if (screening.outsideQuota()) {
            return new Prospect.Place();
        }
        if (screening.failure() != null) {
            return new Prospect.Approval();
        }
        return byPlaces(session, screening);
    }

    private Optional<Refusal> objection(long session, Caller person) {
        return enrolments
                .objection(session, person.id(), person)
                .or(() -> overlaps.of(person.id(), session).map(Refusals::overlap));
    }

    private Prospect byPlaces(TrainingSession session, Screening screening) {
        Book book = books.peek(session.getId());
        Optional<Explanation> obstacle = book.obstacle(screening.profile());
        if (obstacle.isPresent() && book.isListFull()) {
            return new Prospect.No(
                    Refusals.of(Explanation.of(Cause.LIST_FULL).in(session.getId())));
        }
        if (obstacle.isPresent()) {
            return new Prospect.Wait(obstacle.get(), rank(book.seats(), screening.priority()));
        }
        boolean approval = session.isApprovalRequired() || screening.needsApproval();
        return approval ? new Prospect.Approval() : new Prospect.Place();
    }

    private static int rank(Seats seats, int priority) {
        return 1
                + (int)
                        seats.queue().stream()
                                .filter(entry -> entry.getPriority() >= priority)
                                .count();
    }
}
