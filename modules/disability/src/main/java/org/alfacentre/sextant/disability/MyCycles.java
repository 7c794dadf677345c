package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;

/** The editions of the cycle of which the reader has an attestation. */
@Named("disabilityMyCycles")
@RequestScoped
public class MyCycles {

    @Inject private Attendances attendances;
    @Inject private CurrentUser user;

    private List<Attendances.Edition> attended;

    public List<Attendances.Edition> getAttended() {
        if (attended == null) {
            attended = user.caller().map(me -> attendances.of(me.id())).orElse(List.of());
        }
        return attended;
    }
}
