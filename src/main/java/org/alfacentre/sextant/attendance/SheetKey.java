package org.alfacentre.sextant.attendance;

/** Which sheet: a session's id and the number of one of its half-days. */
public record SheetKey(long session, int n) {}
