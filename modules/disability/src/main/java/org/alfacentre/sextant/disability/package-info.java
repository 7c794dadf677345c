/**
 * Action 6: awareness of the kinds of disability. It owns the cycle of four themed half-days, taken
 * whole first or one by one, the shares of its audiences, and what is arranged for accommodation
 * needs: measures, providers, deadlines. The needs themselves are the kernel's; here one is an id.
 */
package org.alfacentre.sextant.disability;
