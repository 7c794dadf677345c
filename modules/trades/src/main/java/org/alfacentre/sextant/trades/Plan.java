package org.alfacentre.sextant.trades;

import java.time.LocalTime;

/**
 * Hours, in Europe/Paris, and place of a sequence.
 *
 * @param phase code of the sequence in the sheet
 * @param place null while it is not known
 */
public record Plan(String phase, LocalTime begins, LocalTime ends, String place) {}
