/** A module that works, and the parts that make it one that does not. */
package org.alfacentre.sextant.it.jars.spoilt;
