package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The figures that pages tell of, as they are set now. */
@Named("disabilityRules")
@RequestScoped
public class CycleRules {

    @Inject private AudienceShares shares;
    @Inject private Deadlines deadlines;

    /** Who has which part of the places, and until when. */
    public AudienceShares.Shares getShares() {
        return shares.shares();
    }

    /** Days before a session by which an interpreter should be booked. */
    public int getInterpreterDays() {
        return deadlines.interpreter();
    }
}
