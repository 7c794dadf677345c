package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** Refuses whom the session, its window, its module or another session does not let in (R18). */
@ApplicationScoped
class Admission {

    @Inject private Overlaps overlaps;

    void mustAdmit(Book book, Request request) {
        mustBeHeld(book.session());
        mustBeOn(request.screening());
        if (request.way() == Request.Way.ORDINARY) {
            mustBeOpen(book);
            mustBeEligible(request.screening());
        }
        overlaps.mustNotMeet(request.person(), request.session(), Overlaps.NONE);
    }

    /** Whether people have entries in the session at all. */
    static void mustBeHeld(TrainingSession session) {
        if (session.isCancelled()) {
            throw Refusals.of(Explanation.of(Cause.SESSION_CANCELLED).in(session.getId()));
        }
        if (session.getStatus() == SessionStatus.DRAFT) {
            throw Refusals.of(Explanation.of(Cause.WINDOW_NOT_OPEN).in(session.getId()));
        }
    }

    /** Who had a place keeps it once the session is over: what became of it is attendance. */
    static void mustNotBeOver(Book book) {
        if (book.session().isOver(book.now())) {
            throw Refusal.conflict("session-over");
        }
    }

    /** Whether newcomers may come now (R9). */
    static void mustBeOpen(Book book) {
        TrainingSession session = book.session();
        Instant now = book.now();
        if (session.getWindow().opensLater(now)) {
            Instant opens = session.getWindow().getOpensAt();
            throw Refusals.of(
                    new Explanation(Cause.WINDOW_NOT_OPEN, null, session.getId(), null, opens));
        }
        if (session.getStatus() == SessionStatus.CLOSED
                || session.getWindow().isClosed(now)
                || session.hasStarted(now)) {
            throw Refusals.of(Explanation.of(Cause.WINDOW_CLOSED).in(session.getId()));
        }
    }

    /** Without the action's module nobody new comes in, whoever decides. */
    static void mustBeOn(Screening screening) {
        if (screening.moduleOff()) {
            throw Refusal.conflict("module-inactive");
        }
    }

    /** Where a place would be given for good every module asked must have said yes. */
    static void mustBeFit(Screening screening) {
        mustBeEligible(screening);
        if (screening.failure() != null) {
            throw Refusals.moduleFailed(screening.failure());
        }
    }

    private static void mustBeEligible(Screening screening) {
        objection(screening)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
    }

    /** A module's "no", in its own words; what nobody can make good comes first. */
    static Optional<Refusal> objection(Screening screening) {
        Optional<Refusal> refused =
                screening
                        .answers(Eligibility.Refused.class)
                        .findFirst()
                        .map(answer -> Refusals.notEligible(answer.messageKey()));
        return refused.or(
                () ->
                        screening
                                .answers(Eligibility.Missing.class)
                                .findFirst()
                                .map(answer -> Refusals.missing(answer.messageKey())));
    }
}
