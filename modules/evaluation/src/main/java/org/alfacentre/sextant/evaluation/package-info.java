/**
 * Action 4: measuring the added value of the service. It owns the indicators in the sheet's three
 * families and their aggregated figures, and the rule that a figure resting on fewer than five
 * persons is never shown (domain.md §2.4).
 */
package org.alfacentre.sextant.evaluation;
