/**
 * Action 5: discrimination, from awareness in each département to relays. It owns the page of the
 * six départements and the rule that a département's own professionals come first.
 */
package org.alfacentre.sextant.discrimination;
