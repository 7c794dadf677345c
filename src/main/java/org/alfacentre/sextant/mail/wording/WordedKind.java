package org.alfacentre.sextant.mail.wording;

import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.mail.setting.MailScope;
import org.alfacentre.sextant.mail.text.Situation;

/**
 * A kind of mail whose words staff may change.
 *
 * @param module whose it is, or null for the kernel's
 * @param actions codes of the actions it is for; empty for all
 * @param ofSession whether its mails tell of a session
 */
public record WordedKind(String code, String module, Set<String> actions, boolean ofSession) {

    public WordedKind {
        actions = Set.copyOf(actions);
    }

    /** The texts it has, the plain one first. */
    public List<String> situations() {
        return Situation.of(code);
    }

    boolean concerns(MailScope scope) {
        return (ofSession || scope.session() == null)
                && (scope.action() == null
                        || actions.isEmpty()
                        || actions.contains(scope.action()));
    }
}
