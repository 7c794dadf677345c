package org.alfacentre.sextant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.alfacentre.sextant.time.DueTask;

/** Ends offers that nobody answered in time. */
@ApplicationScoped
public class OfferExpiry implements DueTask {

    @Inject private PlaceChanges changes;

    @Override
    public String kind() {
        return Promotion.OFFER_EXPIRY;
    }

    @Override
    public void run(long subject, Instant dueAt) {
        Retrying.run(() -> changes.expire(subject));
    }
}
