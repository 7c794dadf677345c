/**
 * What stands against a session's dates, room and trainers, said while they are being chosen
 * (domain.md §5.4): judges of training papers read a signature on 14 July or in two places at once
 * as an anomaly, so these checks are evidence and not comfort. Blocks are enforced when a session
 * is published or moved; warnings never are.
 */
package org.alfacentre.sextant.session.calendar;
