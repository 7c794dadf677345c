/**
 * Inviting an audience to a session: counted and shown before, confirmed a second time when large,
 * once for each person and session (M08, M09).
 */
package org.alfacentre.sextant.mail.invitation;
