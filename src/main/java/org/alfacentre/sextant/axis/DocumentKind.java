package org.alfacentre.sextant.axis;

import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.identity.Role;

/**
 * A paper of a module's own for a session, made by the kernel as an accessible PDF with the
 * programme's letterhead, at {@code /sessions/{id}/documents/<id>.<name>} and on the session's
 * page. When it fails, that paper only is not to be had.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class VisitSheet implements DocumentKind {
 *     public String name() { return "visit"; }
 *     public Paper compose(SessionCard session, Locale language) {
 *         return new Paper(List.of(Paper.Section.text(heading, paragraphs)));
 *     }
 * }
 * }</pre>
 *
 * Its title is {@code <id>.document.<name>}. Source: DESIGN §3; domain.md §2.8.
 */
public interface DocumentKind extends ForActions {

    /** Its one word within the module. */
    String name();

    /** Who may have it. */
    default Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF, Role.TRAINER);
    }

    Paper compose(SessionCard session, Locale language);
}
