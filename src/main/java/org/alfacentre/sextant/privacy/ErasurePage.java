package org.alfacentre.sextant.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;
import org.alfacentre.sextant.shell.Words;

/**
 * Erases a person on their page, once that is confirmed; what modules did not confirm is asked for
 * again there.
 */
@Named("erasure")
@RequestScoped
public class ErasurePage {

    @Inject private Erasure erasure;
    @Inject private Words words;
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
            notices.warn(
                    "people.anonymised.incomplete",
                    erased.silent().stream()
                            .map(module -> words.of(visit.locale(), module + ".name"))
                            .collect(Collectors.joining(", ")));
        }
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
