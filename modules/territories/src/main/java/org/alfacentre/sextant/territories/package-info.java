/**
 * Action 7: portraits of territories. A morning together, then four workshops, one for each entry
 * of the sheet; it owns the ranked wishes of those who are enrolled and who sits in which workshop.
 */
package org.alfacentre.sextant.territories;
