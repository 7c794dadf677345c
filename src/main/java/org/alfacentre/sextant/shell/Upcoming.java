package org.alfacentre.sextant.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alfacentre.sextant.session.SessionCriteria;
import org.alfacentre.sextant.session.SessionLine;
import org.alfacentre.sextant.session.SessionList;
import org.alfacentre.sextant.session.SessionStatus;

/** The next sessions, for whoever arrives at the home page. */
@Named("upcoming")
@RequestScoped
public class Upcoming {

    private static final int SHOWN = 3;

    @Inject private SessionList sessions;
    @Inject private Clock clock;

    private List<SessionLine> lines;

    public List<SessionLine> getLines() {
        if (lines == null) {
            lines = sessions.page(published(), Optional.empty(), 0, SHOWN).items();
        }
        return lines;
    }

    private SessionCriteria published() {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(1);
        return new SessionCriteria(
                null, SessionStatus.PUBLISHED, null, null, null, tomorrow, null, null);
    }
}
