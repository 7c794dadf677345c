package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.EnrolmentPolicy;
import org.alfacentre.sextant.axis.SessionFacts;

/**
 * Whose mandates are known has one on the day of the session (domain.md §2.3); whose mandate nobody
 * wrote down may come.
 */
@ApplicationScoped
public class MandateHolds implements EnrolmentPolicy {

    @Inject private Mandates mandates;

    @Override
    public Eligibility eligibility(SessionFacts session, Candidate candidate) {
        return candidate.person() == null
                ? Eligibility.accepted()
                : on(session.firstDay(), mandates.of(candidate.person()));
    }

    static Eligibility on(LocalDate day, List<Mandate> known) {
        return day == null || known.isEmpty() || known.stream().anyMatch(it -> it.isActiveOn(day))
                ? Eligibility.accepted()
                : Eligibility.refused("coordination.refused.no-mandate");
    }
}
