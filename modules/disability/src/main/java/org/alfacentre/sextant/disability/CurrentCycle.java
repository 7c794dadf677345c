package org.alfacentre.sextant.disability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Refusal;

/** The edition of the cycle that lies ahead. */
@ApplicationScoped
public class CurrentCycle {

    @Inject private ProgrammeView programme;
    @Inject private SessionView sessions;

    public Cycle read() {
        List<ActionSheet.Part> themes =
                programme.sheet(DisabilityModule.ACTION).map(ActionSheet::themes).orElse(List.of());
        return Cycle.of(themes, sessions.upcoming(DisabilityModule.ACTION));
    }

    /** The series that holds it whole, or a refusal while there is none. */
    public long series() {
        return Optional.ofNullable(read().series())
                .orElseThrow(
                        () ->
                                Refusal.conflict("wrong-state")
                                        .saying("disability.problem.no-whole"));
    }
}
