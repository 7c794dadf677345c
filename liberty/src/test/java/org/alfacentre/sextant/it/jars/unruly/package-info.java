/** A module with a bean at every extension point, which does as its mood says. */
package org.alfacentre.sextant.it.jars.unruly;
