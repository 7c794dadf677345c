/**
 * The kernel's side of the contract: which modules are there and how they stand, and the one
 * gateway through which they are asked. No module uses this package.
 *
 * <p>A jar that may not be loaded at all is the guard's affair; {@code ModuleStates} tells of both.
 */
package org.alfacentre.sextant.axis.registry;
