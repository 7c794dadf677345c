package org.alfacentre.sextant.mail.setting;

/**
 * Mails are sent by another setting from now on.
 *
 * @param number tells one change from another
 */
public record MailSettingChanged(MailScope scope, long number) {}
