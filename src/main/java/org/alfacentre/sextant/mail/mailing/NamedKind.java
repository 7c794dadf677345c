package org.alfacentre.sextant.mail.mailing;

/** A kind as a letter names it; {@code module} null for the kernel's. */
record NamedKind(String kind, String module) {

    static final NamedKind ANNOUNCEMENT = new NamedKind("announcement", null);
}
