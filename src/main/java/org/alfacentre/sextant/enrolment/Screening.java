package org.alfacentre.sextant.enrolment;

import org.alfacentre.sextant.axis.Eligibility;
import org.alfacentre.sextant.axis.SessionFacts;

/**
 * What was found out about a person and a session before the turn: the modules' answers and the
 * person's profile.
 *
 * @param failure reference of a module that failed to answer, or null
 * @param eligibility null when the module failed
 * @param outsideQuota trainers of the session and GIP staff take no place (R23)
 * @param moduleOff the action's module is switched off or gone
 */
record Screening(
        SessionFacts session,
        Profile profile,
        Eligibility eligibility,
        String failure,
        int priority,
        boolean outsideQuota,
        boolean moduleOff) {}
