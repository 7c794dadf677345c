package org.alfacentre.sextant.mail.setting;

import java.util.ArrayList;
import java.util.List;

/**
 * What a setting, or a wording, is for.
 *
 * @param action code; null for the programme
 * @param session id; null for all of the action's
 */
public record MailScope(String action, Long session) {

    public static final MailScope PROGRAMME = new MailScope(null, null);

    public MailScope {
        action = action == null || action.isBlank() ? null : action;
    }

    /** As it is written down: a session stands for itself, without its action. */
    public MailScope alone() {
        return session == null ? this : new MailScope(null, session);
    }

    /** Each as it is written down, the session first and the programme last. */
    public List<MailScope> narrowestFirst() {
        List<MailScope> scopes = new ArrayList<>();
        if (session != null) {
            scopes.add(alone());
        }
        if (action != null) {
            scopes.add(new MailScope(action, null));
        }
        scopes.add(PROGRAMME);
        return scopes;
    }
}
