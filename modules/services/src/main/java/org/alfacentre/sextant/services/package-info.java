/**
 * Action 1: the regional tool of the service offering. It owns the search by the three criteria
 * that the sheet takes from the Étoile experiment (who asks, about what, for which kind of answer),
 * entered by service and, besides, by structure.
 */
package org.alfacentre.sextant.services;
