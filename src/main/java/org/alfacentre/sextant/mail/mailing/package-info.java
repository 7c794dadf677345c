/**
 * Mass mail and invitations (M08, M09): the exact list of recipients is kept and shown before
 * anything leaves, with whom it leaves out and why; above fifty it is confirmed twice; it can be
 * paused while it goes out, and nobody gets it twice. An invitation gives no seat.
 */
package org.alfacentre.sextant.mail.mailing;
