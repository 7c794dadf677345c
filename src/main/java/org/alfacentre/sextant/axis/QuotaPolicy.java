package org.alfacentre.sextant.axis;

import java.util.List;

/**
 * The quotas a new session starts with. They become rows that staff may change; the module is not
 * asked again. When it throws or takes too long, the session is not created without them: the
 * scheduler is told and may try again. Source: DESIGN §3, R10; the quotas in domain.md §2.
 */
public interface QuotaPolicy extends ForActions {

    /**
     * Quotas for a session about to be created.
     *
     * <pre>{@code
     * return List.of(QuotaProposal.cap("2 par structure", 2, Selector.each(ORGANISATION), null));
     * }</pre>
     */
    List<QuotaProposal> quotas(SessionFacts session);
}
