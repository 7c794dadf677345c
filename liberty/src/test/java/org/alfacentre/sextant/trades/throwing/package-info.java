/** Policies of action 8 that throw, in the place of those of the trades module (Q20). */
package org.alfacentre.sextant.trades.throwing;
