package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/**
 * Mail of a past that is only told (ADR 61): each message gets its words, its date and its outcome
 * as if it had been sent then, but nothing leaves and no file is written.
 */
@ApplicationScoped
public class PastDelivery {

    @Inject private Claims claims;
    @Inject private Delivery delivery;

    /**
     * What was due by then has arrived.
     *
     * @param unknown addresses that the mail servers of that past did not know
     */
    public void upTo(Instant then, Set<String> unknown) {
        claims.missExpired(then);
        try (Carrier carrier = new Memory(unknown)) {
            while (delivery.deliver(carrier, then)) {
                // that past stands still until all of it has arrived
            }
        }
    }

    /** What people remember of a delivery: that it worked, or that the address was wrong. */
    private record Memory(Set<String> unknown) implements Carrier {

        @Override
        public Outcome carry(Parcel parcel) {
            String address = parcel.to().email();
            return unknown.contains(address)
                    ? new Outcome.Never("550 5.1.1 <" + address + ">: mailbox unknown")
                    : new Outcome.Accepted();
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
