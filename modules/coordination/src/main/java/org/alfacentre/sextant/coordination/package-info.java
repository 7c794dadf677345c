/**
 * Action 3: the référents of the regroupements meet one day per quarter. It owns the proposal of a
 * year's days and the list of who has nobody at the next one.
 */
package org.alfacentre.sextant.coordination;
