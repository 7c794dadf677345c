package org.alfacentre.sextant.it.jars.spoilt;

import jakarta.enterprise.context.ApplicationScoped;

/** Its ancestor is not in the jar. */
@ApplicationScoped
public class OrphanModule extends Ancestor {}
