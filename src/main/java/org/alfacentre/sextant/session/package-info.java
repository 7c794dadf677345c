/**
 * Sessions of half-days: drafted from an action with everything it says, checked against calendar,
 * rooms and trainers, published, moved, cancelled, closed.
 *
 * <p>A half-day is a date with a period, hours in Paris and, if it has one, a theme. A session may
 * stand alone, belong to a series that is planned and enrolled in one go, or be a meeting of a
 * cohort. Its places are the enrolment feature's; changes that concern them take the same turn.
 */
package org.alfacentre.sextant.session;
