package org.alfacentre.sextant.it.jars.spoilt;

/** Left out of the jar, so that its heir cannot be loaded. */
public class Ancestor extends SpoiltModule {}
