package org.alfacentre.sextant.mail.mailing;

/**
 * What somebody wants to write to whom.
 *
 * @param invites an invitation in the words of the session's module; else the text given here
 * @param session id of the session it tells of, or null
 * @param subject a template, see {@code mail.text.Template}; null for an invitation
 * @param text likewise
 */
public record MailingOrder(
        boolean invites, Long session, Addressees addressees, String subject, String text) {}
