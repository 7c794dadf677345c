/**
 * Action 2: reception and the analysis of the first request. Meetings are local; it owns the poll
 * by which the référent of a regroupement finds their date, closed to other regroupements.
 */
package org.alfacentre.sextant.reception;
