/**
 * Action 5: discrimination, from awareness in each département to relays. It owns the pathway: a
 * département's own professionals come first, who attended awareness may volunteer, a board gives
 * the places of targeted support and orders the reserve, who attended it whole becomes a relay and
 * joins the regional gathering (domain.md §2.5). Nothing is kept on discrimination itself.
 */
package org.alfacentre.sextant.discrimination;
