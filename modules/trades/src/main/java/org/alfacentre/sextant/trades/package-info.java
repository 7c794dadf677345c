/**
 * Action 8: information days on trades. It owns the programme of such a day: the branch that comes,
 * the company that receives, and the three sequences of the sheet with their hours and places.
 */
package org.alfacentre.sextant.trades;
