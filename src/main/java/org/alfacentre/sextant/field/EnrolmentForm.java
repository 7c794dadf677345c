package org.alfacentre.sextant.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.alfacentre.sextant.axis.SessionFacts;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.enrolment.Answer;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.Register;
import org.alfacentre.sextant.enrolment.Retrying;
import org.alfacentre.sextant.enrolment.StaffDesk;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.shell.Refusal;

/**
 * An enrolment with the answers to what its action's modules ask. What is wrong in an answer is
 * said before a place is asked for; what one says of one's health, nobody says for another.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class EnrolmentForm {

    @Inject private Questions questions;
    @Inject private SessionView sessions;
    @Inject private Answers answers;
    @Inject private Enrolments enrolments;
    @Inject private StaffDesk desk;
    @Inject private Register register;
    @Inject private Clock clock;

    /** Asks for a place as {@link Enrolments#enrol} does, and keeps the answers. */
    public Answer enrol(long session, long person, String forcedBecause, Given given, Caller by) {
        boolean own = isOwn(person, by);
        Demand demand = own ? Demand.ALL : Demand.NONE;
        return enrolments.enrol(
                session,
                person,
                forcedBecause,
                facts -> {
                    List<Filled> filled = given.read(questions(facts, own), demand);
                    return entry -> keep(entry, filled, null);
                },
                by);
    }

    /** Changes answers: the person's own until the session is over, staff's at any time. */
    public void change(long id, Given given, Caller by) {
        Enrolment entry = register.one(id, by).entry();
        List<Filled> filled = changed(entry, given, by);
        Retrying.run(() -> keep(entry, filled, by.actor()));
    }

    /** Staff change somebody's place in the queue and answers: both or neither. */
    public Enrolment reprioritise(long id, int priority, String reason, Given given, Caller by) {
        List<Filled> filled = changed(register.one(id, by).entry(), given, by);
        return desk.reprioritise(
                id, priority, reason, entry -> keep(entry, filled, by.actor()), by);
    }

    private List<Filled> changed(Enrolment entry, Given given, Caller by) {
        boolean own = isOwn(entry.getPerson().getId(), by);
        if (!own) {
            by.mustBeStaff();
        }
        if (!entry.isActive() || (own && entry.getSession().isOver(clock.instant()))) {
            throw Refusal.conflict("wrong-state", entry.getStatus().name());
        }
        List<Asked> asked = questions(entry.getSession().getId(), own);
        return given.read(asked, own ? Demand.GIVEN : Demand.NONE);
    }

    /** What whoever fills the form in may answer: of health only one's own. */
    public List<Asked> questions(long session, boolean own) {
        return sessions.find(session).map(card -> questions(card.facts(), own)).orElse(List.of());
    }

    private List<Asked> questions(SessionFacts session, boolean own) {
        return questions.ofEnrolments(session).stream()
                .filter(it -> own || !it.isHealth())
                .toList();
    }

    private void keep(Enrolment entry, List<Filled> filled, Actor changedBy) {
        if (!filled.isEmpty()) {
            answers.keepOfEnrolment(entry.getId(), filled, changedBy);
        }
    }

    private static boolean isOwn(long person, Caller by) {
        return Long.valueOf(person).equals(by.id());
    }
}
