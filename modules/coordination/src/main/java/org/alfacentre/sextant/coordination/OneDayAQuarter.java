package org.alfacentre.sextant.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.axis.PublicationCheck;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;

/** The référents meet once a quarter: a second day in one is unusual, and the scheduler is told. */
@ApplicationScoped
public class OneDayAQuarter implements PublicationCheck {

    @Inject private SessionView sessions;

    @Override
    public List<Remark> check(SessionCard session) {
        return check(session, sessions.all(CoordinationModule.ACTION));
    }

    static List<Remark> check(SessionCard session, List<SessionCard> all) {
        LocalDate day = session.facts().firstDay();
        if (day == null) {
            return List.of();
        }
        Quarter quarter = Quarter.of(day.getYear()).get((day.getMonthValue() - 1) / 3);
        return all.stream()
                .filter(it -> it.id() != session.id() && it.published())
                .filter(it -> quarter.contains(it.facts().firstDay()))
                .findFirst()
                .map(it -> List.of(Remark.warning("coordination.check.quarter", it.code())))
                .orElse(List.of());
    }
}
