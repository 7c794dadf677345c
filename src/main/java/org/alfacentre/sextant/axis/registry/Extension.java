package org.alfacentre.sextant.axis.registry;

import java.util.function.Supplier;

/**
 * A bean of an extension point and whose it is.
 *
 * @param name of its class
 * @param bean made when asked for, which is the module's own code: only the gateway does
 */
public record Extension<P>(String module, Class<P> point, String name, Supplier<P> bean) {}
