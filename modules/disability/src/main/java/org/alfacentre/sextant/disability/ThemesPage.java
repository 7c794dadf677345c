package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SeatDesk;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /disability/themes.xhtml}: the four themes as cards, and the whole cycle. */
@Named("disabilityThemes")
@RequestScoped
public class ThemesPage {

    @Inject private ProgrammeView programme;
    @Inject private CurrentCycle current;
    @Inject private SessionView sessions;
    @Inject private SeatDesk desk;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private Cycle cycle;
    private Long taken;

    public ActionSheet getSheet() {
        return programme.sheet(DisabilityModule.ACTION).orElse(null);
    }

    public Cycle getCycle() {
        if (cycle == null) {
            cycle = current.read();
        }
        return cycle;
    }

    /** How many of the cycle's half-days the reader holds or waits for. */
    public long getTaken() {
        if (taken == null) {
            Set<Long> mine =
                    user.caller()
                            .map(
                                    me ->
                                            sessions.entriesOf(me.id(), DisabilityModule.ACTION)
                                                    .keySet())
                            .orElse(Set.of());
            taken =
                    getCycle().cards().stream()
                            .map(ThemeCard::session)
                            .filter(session -> session != null && mine.contains(session.id()))
                            .count();
        }
        return taken;
    }

    /** Asks for all half-days at once: every place, or one place in the queue as a whole. */
    public String whole() {
        try {
            Caller me = user.require();
            List<Status> entries = desk.enrolWhole(current.series(), me.id(), me);
            boolean seated = entries.stream().allMatch(it -> it == Status.CONFIRMED);
            notices.done(seated ? "disability.whole.seated" : "disability.whole.waits");
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        return "/disability/themes.xhtml?faces-redirect=true";
    }
}
