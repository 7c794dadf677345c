/**
 * Installing and removing modules from the modules page: what a jar would add is read from it
 * without loading a class and told first; then the file goes to the modules folder, where the guard
 * takes over as for any copied by hand (ADR 102).
 */
package org.alfacentre.sextant.axis.install;
