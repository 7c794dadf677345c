package org.alfacentre.sextant.axis;

import java.util.Locale;

/**
 * A paper of a module's own for whoever attended, at {@code
 * /sessions/{id}/documents/<id>.<name>?enrolment=}: for that person and for staff, once the
 * kernel's own attestation of that enrolment is to be had, made as any {@link DocumentKind}. It may
 * tell of other sessions of the action too. When it fails, that paper only is not to be had.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class AttestationOfTheCycle implements PersonalPaper {
 *     public String name() { return "cycle"; }
 *     public Paper compose(SessionCard session, long person, Locale language) {
 *         return paper(sessions.attested(person, session.facts().action()), language);
 *     }
 * }
 * }</pre>
 *
 * Its title is {@code <id>.document.<name>}. Source: domain.md §2.6. Since contract 1.3.
 */
public interface PersonalPaper extends ForActions {

    /** Its one word within the module, which none of its other papers has. */
    String name();

    /**
     * @param person who attended a part of that session at least
     * @param language theirs
     */
    Paper compose(SessionCard session, long person, Locale language);
}
