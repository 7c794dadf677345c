/**
 * What a module's own build runs to know that it keeps the contract (DESIGN §3): {@link
 * org.alfacentre.sextant.testkit.KeepsTheContract}. It looks at what the build compiled, not at a
 * running server; what only a server shows is left to the module's own tests.
 */
package org.alfacentre.sextant.testkit;
