/**
 * Who did what and when: one line for each change that somebody may have to answer for, written in
 * the transaction of the change. Never a health need, never a secret.
 */
package org.alfacentre.sextant.audit;
