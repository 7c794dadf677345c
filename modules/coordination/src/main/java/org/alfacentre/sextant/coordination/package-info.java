/**
 * Action 3: the référents of the regroupements meet one day per quarter. It owns the proposal of a
 * year’s days, the list of who has nobody at the next one, the mandates of those who speak for a
 * regroupement, the subjects that they choose for a day, their mission sheet, and the mails that
 * tell of them.
 *
 * <p>Where domain.md §2.3 leaves it open: there is one mission sheet, in versions, and its three
 * states are those of a version; a draft is read over until a day that staff set. One chooses as
 * many subjects as one likes. A mandate gives no role and takes none away; whose mandates nobody
 * wrote down is treated as before. Sixty days before its end are our proposal.
 */
package org.alfacentre.sextant.coordination;
