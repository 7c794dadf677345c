package org.alfacentre.sextant.enrolment;

import org.alfacentre.sextant.axis.Candidate;
import org.alfacentre.sextant.axis.SessionFacts;

/** What is read of a person and a session before anybody is asked. */
record Dossier(
        SessionFacts session,
        String module,
        Candidate candidate,
        Profile profile,
        boolean outsideQuota) {

    Dossier forWhole() {
        return new Dossier(session, module, candidate.forWhole(), profile, outsideQuota);
    }
}
