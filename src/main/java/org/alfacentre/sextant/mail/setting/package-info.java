/**
 * Which mails are sent and when, settable for the programme, an action and a session, the narrower
 * before the wider (domain.md §2). What tells somebody of their place is always sent.
 */
package org.alfacentre.sextant.mail.setting;
