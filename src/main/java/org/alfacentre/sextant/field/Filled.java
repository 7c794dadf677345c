package org.alfacentre.sextant.field;

/**
 * A question and its checked answer.
 *
 * @param value null takes the answer back
 */
public record Filled(Asked asked, String value) {}
