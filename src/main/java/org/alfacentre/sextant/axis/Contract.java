package org.alfacentre.sextant.axis;

/**
 * The version of the contract that this Sextant keeps. A new extension point or a new {@code
 * default} method is a minor version; whatever makes an older jar stop working is a major one. A
 * jar says the range it works with in its descriptor, and is INCOMPATIBLE outside it.
 */
public final class Contract {

    public static final String VERSION = "1.4";

    private Contract() {}
}
