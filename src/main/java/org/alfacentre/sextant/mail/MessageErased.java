package org.alfacentre.sextant.mail;

/** What a message said is gone from the outbox: it is to be gone everywhere. */
public record MessageErased(long message) {}
