package org.alfacentre.sextant.axis;

import java.util.List;
import java.util.Set;

/**
 * The quotas a new session starts with. They become rows that staff may change; the module is not
 * asked again. When it throws or takes too long, the session is not created without them: the
 * scheduler is told and may try again.
 */
public interface QuotaPolicy {

    /** The actions it speaks for. */
    Set<String> actions();

    /**
     * Quotas for a session about to be created.
     *
     * <pre>{@code
     * return List.of(QuotaProposal.cap("2 par structure", 2, Selector.each(ORGANISATION), null));
     * }</pre>
     */
    List<QuotaProposal> quotas(SessionFacts session);
}
