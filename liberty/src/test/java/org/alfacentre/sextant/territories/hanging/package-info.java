/** Policies of action 7 that never answer, in the place of those of the territories module. */
package org.alfacentre.sextant.territories.hanging;
