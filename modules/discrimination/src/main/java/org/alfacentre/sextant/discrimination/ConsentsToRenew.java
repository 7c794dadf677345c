package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.alfacentre.sextant.axis.CalendarRule;

/** Reminds each relay once that their consent to the directory ends, or has ended. */
@ApplicationScoped
public class ConsentsToRenew implements CalendarRule {

    @Inject private Relays relays;
    @Inject private PathwayLetters letters;

    @Override
    @Transactional
    public void apply(Instant now) {
        relays.toRenew()
                .forEach(it -> letters.renew(it, relays.consent(it), relays.consentEnds(it)));
    }
}
