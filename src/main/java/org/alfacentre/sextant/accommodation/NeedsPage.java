package org.alfacentre.sextant.accommodation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** The référent handicap's inbox. */
@Named("needs")
@RequestScoped
public class NeedsPage {

    private static final int SIZE = 20;

    @Inject private NeedInbox inbox;
    @Inject private FieldErrors wrong;
    @Inject private Notices notices;
    @Inject private Visit visit;
    @Inject private Clock clock;

    private int page;
    private Paged<NeedLine> found;

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Paged.page(page);
    }

    public Paged<NeedLine> getFound() {
        if (found == null) {
            found = inbox.page(page, SIZE, visit.caller());
        }
        return found;
    }

    public boolean isLate(NeedLine line) {
        return line.isLate(clock.instant());
    }

    /** What stands in the answer's field: what was typed, else what was answered. */
    public String answerOf(NeedLine line) {
        String typed = visit.asked("answer");
        return typed == null ? line.stated().answer() : typed;
    }

    /** Whether this is the need that the address asks to answer. */
    public boolean isOpen(NeedLine line) {
        return Long.valueOf(line.stated().id()).equals(visit.number("need"));
    }

    public String answer() {
        try {
            inbox.answer(visit.id("need"), visit.asked("answer"), visit.caller());
            notices.done("need.done.answered");
            return "/needs.xhtml?faces-redirect=true";
        } catch (Refusal refusal) {
            wrong.refused(refusal);
            return null;
        }
    }
}
