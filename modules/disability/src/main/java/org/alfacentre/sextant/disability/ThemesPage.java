package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.programme.ActionSheet;

/** {@code /disability/themes.xhtml}: the four themes as cards, and the whole cycle. */
@Named("disabilityThemes")
@RequestScoped
public class ThemesPage {

    @Inject private ProgrammeView programme;
    @Inject private SessionView sessions;

    private Cycle cycle;

    public ActionSheet getSheet() {
        return programme.sheet(DisabilityModule.ACTION).orElse(null);
    }

    public Cycle getCycle() {
        if (cycle == null) {
            ActionSheet sheet = getSheet();
            cycle =
                    Cycle.of(
                            sheet == null ? List.of() : sheet.themes(),
                            sessions.upcoming(DisabilityModule.ACTION));
        }
        return cycle;
    }
}
