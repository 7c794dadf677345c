package org.alfacentre.sextant.axis;

/**
 * Who may enrol in an action's sessions, and whether it needs approval. Asked before the lock. When
 * it throws or takes too long the request is kept for staff (REQUESTED, cause {@code
 * module-failed}) and occupies nothing. Source: DESIGN §3, Q20; the audiences in domain.md §2.
 */
public interface EnrolmentPolicy extends ForActions {

    /**
     * The answer for one person and session.
     *
     * <pre>{@code
     * return candidate.function() == null || COUNSELLOR.equals(candidate.function())
     *         ? Eligibility.accepted()
     *         : Eligibility.refused("trades.refused.counsellors-only");
     * }</pre>
     */
    Eligibility eligibility(SessionFacts session, Candidate candidate);
}
