package org.alfacentre.sextant.it.jars.spoilt;

/** Nothing implements it. */
public interface Nobody {}
