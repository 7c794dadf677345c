/**
 * The outbox's pages: the list for staff, one's own messages, and a message as its reader sees it.
 */
package org.alfacentre.sextant.mail.page;
