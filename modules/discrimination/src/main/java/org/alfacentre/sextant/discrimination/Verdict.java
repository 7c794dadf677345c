package org.alfacentre.sextant.discrimination;

/**
 * What the board decides on a candidacy.
 *
 * @param rank place in the reserve, from 1; null elsewhere
 * @param reason told to who is not chosen; null elsewhere
 */
public record Verdict(long candidacy, Decision decision, Integer rank, String reason) {}
