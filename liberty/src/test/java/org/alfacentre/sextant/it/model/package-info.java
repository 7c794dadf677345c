/**
 * A second Sextant, written from the rules alone: one thread, no database, a few plain classes.
 * Thousands of random acts from several clients are done to it and to the server, and both must
 * agree (ADR 78).
 */
package org.alfacentre.sextant.it.model;
