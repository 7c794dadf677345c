/**
 * The guard stands before Sextant: it lets module jars in and out while the server runs, and
 * answers for Sextant while that reloads.
 *
 * <p>A jar that cannot start stops the whole application, so the folder that operators see is not
 * the folder that the server loads. A jar is read without loading a class, let in with the
 * application stopped, and taken out again when Sextant does not come up with it.
 */
package org.alfacentre.sextant.guard;
