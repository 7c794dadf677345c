/**
 * The programme that the sessions serve: six axes, eight actions with their sheets, and what its
 * source leaves unclear. Its sentences are the source's: French, never retyped, never translated.
 */
package org.alfacentre.sextant.programme;
