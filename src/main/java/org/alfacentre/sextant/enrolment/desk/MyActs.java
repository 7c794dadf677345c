package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.alfacentre.sextant.enrolment.Cause;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.enrolment.Enrolments;
import org.alfacentre.sextant.enrolment.roll.Alternatives;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** What one does with the chosen one of one's enrolments. */
@Named("myActs")
@RequestScoped
public class MyActs {

    private static final String ADDRESS = "/my-enrolments.xhtml?faces-redirect=true&enrolment=";

    @Inject private MyEnrolmentsPage page;
    @Inject private Enrolments enrolments;
    @Inject private Alternatives colleagues;
    @Inject private Counter counter;
    @Inject private Notices notices;
    @Inject private Visit visit;

    private List<Alternatives.Colleague> replacements;
    private String refused;
    private boolean overlapping;

    /** Those who may take the reader's place. */
    public List<Alternatives.Colleague> getColleagues() {
        if (replacements == null) {
            replacements = colleagues.colleagues(visit.caller().id());
        }
        return replacements;
    }

    /** Why it was not done, and what can be, or null. */
    public String getRefused() {
        return refused;
    }

    /** The offered place overlaps another: it is asked again (R18). */
    public boolean isOverlapping() {
        return overlapping;
    }

    public String accept() {
        return accept(false);
    }

    public String acceptDespiteOverlap() {
        return accept(true);
    }

    /** Of a series, the sessions that are ticked (R21). */
    private String accept(boolean overlapConfirmed) {
        List<Long> sessions = page.getParts().isEmpty() ? List.of() : visit.numbers("sessions");
        if (sessions.isEmpty() && !page.getParts().isEmpty()) {
            refused = counter.word("mine.part.missing", visit.locale());
            return null;
        }
        return act(
                id -> enrolments.accept(id, sessions, overlapConfirmed, visit.caller()),
                "accepted");
    }

    /** Whether a session of the series stands ticked: all of an offer until some are unticked. */
    public boolean isTaken(MyEnrolment part) {
        List<Long> ticked = visit.numbers("sessions");
        return ticked.isEmpty()
                ? part.isOffered() && refused == null
                : ticked.contains(part.getSession().getId());
    }

    public String decline() {
        return act(id -> enrolments.decline(id, visit.caller()), "declined");
    }

    public String cancel() {
        boolean waiting = page.getChosen() != null && page.getChosen().isWaiting();
        String done = waiting ? "left" : "cancelled";
        return act(id -> enrolments.cancel(id, null, visit.caller()), done);
    }

    public String substitute() {
        Long colleague = visit.number("colleague");
        if (colleague == null) {
            refused = counter.word("mine.colleague.missing", visit.locale());
            return null;
        }
        return act(id -> enrolments.substitute(id, colleague, null, visit.caller()), "substituted");
    }

    private String act(LongFunction<Enrolment> act, String done) {
        long chosen = Optional.ofNullable(page.getChosen()).orElseThrow(Refusal::notFound).getId();
        try {
            act.apply(chosen);
            notices.done("mine.done." + done);
            return ADDRESS + chosen;
        } catch (Refusal refusal) {
            overlapping = refusal.code().equals(Cause.OVERLAP.code());
            refused = counter.words(refusal, "mine.remedy.", visit.locale());
            page.forget();
            return null;
        }
    }
}
