/**
 * The contract with modules, and the registry that calls them.
 *
 * <p>A module is one jar: a descriptor readable without loading a class, one {@link
 * org.alfacentre.sextant.axis.AxisModule} bean, and any number of beans of the extension points of
 * this package. Every call goes through {@code ModuleGateway}: guarded, timed, attributed. Modules
 * are asked before any lock is taken; what they answer is stored as rows.
 */
package org.alfacentre.sextant.axis;
