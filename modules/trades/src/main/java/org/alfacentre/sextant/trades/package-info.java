/**
 * Action 8: information days on trades. It owns the programme of such a day, the partnerships with
 * the branches that come, and the company visit: how it is reached, the host's limit and the groups
 * it makes, the safety instructions that a visitor reads before the host gets their name.
 */
package org.alfacentre.sextant.trades;
