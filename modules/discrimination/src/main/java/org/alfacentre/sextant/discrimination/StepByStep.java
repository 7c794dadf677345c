package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.SessionFacts;

/**
 * Awareness is for everybody, support for who was selected, the gathering for relays; asked again
 * before a place is confirmed (R21).
 */
@ApplicationScoped
public class StepByStep implements EnrolmentPolicy {

    @Inject private Pathway pathway;
    @Inject private Calls calls;
    @Inject private Relays relays;

    @Override
    public Eligibility eligibility(SessionFacts session, Candidate candidate) {
        if (session.id() == null) {
            return Eligibility.accepted();
        }
        return switch (pathway.phase(session.id())) {
            case AWARENESS -> Eligibility.accepted();
            case SUPPORT -> support(session.id(), candidate.person());
            case GATHERING -> gathering(candidate.person());
        };
    }

    private Eligibility support(long session, Long person) {
        return person != null
                        && calls.candidacy(session, person)
                                .filter(Candidacy::opensTheWay)
                                .isPresent()
                ? Eligibility.forNow()
                : Eligibility.missing("discrimination.missing.selection");
    }

    private Eligibility gathering(Long person) {
        return person != null && relays.of(person).filter(Relay::isActive).isPresent()
                ? Eligibility.forNow()
                : Eligibility.missing("discrimination.missing.relay");
    }
}
