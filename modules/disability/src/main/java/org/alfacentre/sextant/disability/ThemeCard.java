package org.alfacentre.sextant.disability;

import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.programme.ActionSheet;

/**
 * A theme of the cycle and where it is treated next.
 *
 * @param number from 1, its place in the cycle
 * @param session null while no date treats it
 */
public record ThemeCard(int number, ActionSheet.Part theme, SessionCard session) {}
