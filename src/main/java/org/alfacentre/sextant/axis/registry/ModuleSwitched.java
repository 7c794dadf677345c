package org.alfacentre.sextant.axis.registry;

/** An administrator switched a module on or off; fired in that transaction. */
public record ModuleSwitched(String module, boolean on) {}
