/**
 * The papers of a session as accessible PDF: the attendance sheet, blank before and filled after,
 * convocations and attestations of presence (domain.md §3.2).
 *
 * <p>Facts are read in a transaction and then rendered outside it. No paper ever says anything of
 * accommodation needs.
 */
package org.alfacentre.sextant.document;
