package org.alfacentre.sextant.mail.setting;

/**
 * What a setting is for.
 *
 * @param action code; null for the programme
 * @param session id; null for all of the action's
 */
public record MailScope(String action, Long session) {

    public static final MailScope PROGRAMME = new MailScope(null, null);

    public MailScope {
        action = action == null || action.isBlank() ? null : action;
    }
}
