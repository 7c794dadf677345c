/**
 * Places and who gets them: the law of enrolment, quotas and waiting lists (R1 to R23).
 *
 * <p>An enrolment begins as REQUESTED, WAITING or CONFIRMED; a freed place makes a waiting one
 * OFFERED or CONFIRMED; it ends DECLINED, EXPIRED, CANCELLED by the person, WITHDRAWN by staff or
 * REJECTED. Whoever decides passes the {@link org.alfacentre.sextant.enrolment.Turnstile Turnstile}
 * first and then reads rows alone: modules were asked before, and their answers stand with the
 * entry. Every transition leaves a line in the history, with its cause and the numbers before and
 * after.
 */
package org.alfacentre.sextant.enrolment;
