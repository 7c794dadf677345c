/**
 * Tells modules what happened, after the commit: what is to be told is written as rows in the
 * transaction that causes it, and told from there at least once. A module that fails is told again,
 * later each time, and after five times the notice waits for an administrator.
 */
package org.alfacentre.sextant.axis.notice;
