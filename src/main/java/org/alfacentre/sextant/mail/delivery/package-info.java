/**
 * From the outbox to the mail server. A message is claimed in one transaction, sent outside of any,
 * and noted in another: a node that dies between the two leaves it IN_DOUBT, and it is sent again
 * with the same Message-ID unless it is a reminder.
 */
package org.alfacentre.sextant.mail.delivery;
