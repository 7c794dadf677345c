/**
 * Mails that came back, taken from a mailbox (IMAP, optional): what a mail server reports as failed
 * for good marks the address (ADR 52), all else stays in the mailbox for people to read.
 */
package org.alfacentre.sextant.mail.bounce;
