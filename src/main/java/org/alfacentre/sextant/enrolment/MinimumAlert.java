package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.time.DueTask;

/** Tells the owner that too few are enrolled; it cancels nothing by itself (R22). */
@ApplicationScoped
public class MinimumAlert implements DueTask {

    @Inject private Books books;
    @Inject private TransitionLetters letters;

    @Override
    public String kind() {
        return "minimum-alert";
    }

    @Override
    @Transactional
    public void run(long subject, Instant dueAt) {
        Book book = books.open(subject, Actor.SYSTEM);
        TrainingSession session = book.session();
        // after a move the alert is planned again, and the old date says nothing
        boolean current = dueAt.equals(session.getWindow().getAlertAt());
        boolean below =
                session.getMinimum() != null
                        && book.seats().numbers().confirmed() < session.getMinimum();
        // whoever reads of it after a long stop could do nothing any more
        boolean ahead = !session.hasStarted(book.now());
        if (session.isPublished() && current && ahead && below) {
            letters.tellOfMissingMinimum(book, dueAt);
        }
    }
}
