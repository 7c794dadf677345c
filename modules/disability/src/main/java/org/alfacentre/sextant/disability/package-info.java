/**
 * Action 6: awareness of the kinds of disability. It owns the cycle of four themed half-days, taken
 * whole or one by one. Accommodation needs are the kernel's.
 */
package org.alfacentre.sextant.disability;
