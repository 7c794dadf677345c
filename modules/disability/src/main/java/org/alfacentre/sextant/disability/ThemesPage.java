package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.ActionSheet;

/** {@code /disability/themes.xhtml}: the four themes as cards, and the whole cycle. */
@Named("disabilityThemes")
@RequestScoped
public class ThemesPage {

    @Inject private ProgrammeView programme;
    @Inject private SessionView sessions;
    @Inject private CurrentUser user;

    private Cycle cycle;
    private Map<Long, Status> mine;

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

    /** The reader's entry for a theme's session, or null. */
    public Status standing(ThemeCard card) {
        return card.session() == null ? null : getMine().get(card.session().id());
    }

    /** How many of the cycle's half-days the reader holds or waits for. */
    public long getTaken() {
        return getCycle().cards().stream().filter(card -> standing(card) != null).count();
    }

    /** The next half-day to enrol for on the way through the whole cycle, or null. */
    public ThemeCard getNext() {
        return getCycle().cards().stream()
                .filter(card -> standing(card) == null && card.session() != null)
                .findFirst()
                .orElse(null);
    }

    private Map<Long, Status> getMine() {
        if (mine == null) {
            mine =
                    user.caller()
                            .map(me -> sessions.entriesOf(me.id(), DisabilityModule.ACTION))
                            .orElse(Map.of());
        }
        return mine;
    }
}
