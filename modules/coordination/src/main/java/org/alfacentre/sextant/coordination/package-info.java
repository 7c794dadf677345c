/**
 * Action 3: the référents of the regroupements meet one day per quarter. It owns the proposal of a
 * year’s days, the list of who has nobody at the next one, and the mails that tell them so.
 */
package org.alfacentre.sextant.coordination;
