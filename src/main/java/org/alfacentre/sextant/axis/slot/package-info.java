/**
 * Where modules show something in the kernel's pages: fragments in named places ({@link
 * org.alfacentre.sextant.axis.ViewSlot}) and figures ({@link
 * org.alfacentre.sextant.axis.Indicator}). Whatever fails there leaves a neutral box with a
 * reference number, and the rest of the page whole (DESIGN §3).
 */
package org.alfacentre.sextant.axis.slot;
