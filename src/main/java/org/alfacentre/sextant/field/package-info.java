/**
 * What modules ask of a session or of an enrolment, and the answers ({@link
 * org.alfacentre.sextant.axis.SessionFields}, {@link org.alfacentre.sextant.axis.EnrolmentFields}).
 *
 * <p>An answer is the kernel's row and keeps the words of its question, so that it can be read when
 * the module is gone. Modules are asked before any transaction. Who reads an answer follows from
 * its sensitivity; it is erased when its time is over, when the enrolment closes unless it is
 * ordinary, and with the person (ADR 100).
 */
package org.alfacentre.sextant.field;
