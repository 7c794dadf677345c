/**
 * What HTTP cannot show, from inside the server: the WAR as shipped with the modules dropped in,
 * deployed by Arquillian on Derby and on PostgreSQL (ADR 77).
 */
package org.alfacentre.sextant.it.inside;
