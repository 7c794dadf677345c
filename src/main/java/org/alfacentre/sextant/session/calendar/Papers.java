package org.alfacentre.sextant.session.calendar;

import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.programme.Regime;

/** What must be written before the papers of a training action can be complete (domain.md §3.2). */
public final class Papers {

    private Papers() {}

    /** A meeting or an information day needs no programme; training does, with its method. */
    public static boolean areIncomplete(Action action) {
        Regime regime = action.getRegime();
        if (regime == Regime.REUNION || regime == Regime.INFORMATION) {
            return false;
        }
        ActionSheet sheet = action.getSheet();
        return sheet.objectives().isEmpty()
                || sheet.content().isEmpty()
                || sheet.method() == null
                || sheet.audience() == null;
    }
}
