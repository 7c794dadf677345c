/**
 * The demo's edition of the programme: sessions past, present and to come that tell every story of
 * DESIGN §5 whenever the demo first starts. Its dates are told from that moment, its figures and
 * titles are the sheets', and everything in it is done by the services that pages call, as of the
 * instants at which people would have done it (ADR 60).
 */
package org.alfacentre.sextant.demo.edition;
