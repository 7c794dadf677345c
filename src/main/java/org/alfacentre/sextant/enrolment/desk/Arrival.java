package org.alfacentre.sextant.enrolment.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.shell.Visit;

/**
 * Somebody comes back from the mail that confirms their address: the button of the link's page was
 * pressed, and led here with the request's key. Only that key, which the mail alone holds, makes
 * the enrolment; the page opened with it again shows what there is.
 */
@Named("arrival")
@RequestScoped
public class Arrival {

    @Inject private Registrations registrations;
    @Inject private EnrolPage page;
    @Inject private Visit visit;

    /** An outcome, or null to show the page as it was asked for. */
    public String take() {
        String key = visit.asked("key");
        boolean mayTake =
                key != null
                        && visit.visitor().isPresent()
                        && page.getStanding() == null
                        && registrations.take(
                                key, page.getEntry().session().getId(), visit.caller().id());
        return mayTake ? page.confirm() : null;
    }
}
