package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/**
 * Erases a person on their page, once that is confirmed; which modules did not confirm stands
 * there, and they are asked again.
 */
@Named("erasure")
@RequestScoped
public class ErasurePage {

    @Inject private Erasure erasure;
    @Inject private ModuleNames names;
    @Inject private Visit visit;
    @Inject private Notices notices;

    private boolean confirmed;

    public String erase(long person) {
        if (!confirmed) {
            notices.refused(Refusal.invalid("confirmed", "required"));
            return null;
        }
        return eraseAgain(person);
    }

    public String eraseAgain(long person) {
        try {
            tell(erasure.erase(person, visit.caller()));
            return "/person?faces-redirect=true&id=" + person;
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    private void tell(Erasure.Erased erased) {
        if (erased.silent().isEmpty()) {
            notices.done("people.anonymised.done");
        } else {
            notices.warn("people.anonymised.incomplete", names.of(erased.silent(), visit.locale()));
        }
    }

    /** The modules that still owe the person's erasure, in words; empty when none does. */
    public String owing(long person) {
        return names.of(erasure.owing(person), visit.locale());
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
