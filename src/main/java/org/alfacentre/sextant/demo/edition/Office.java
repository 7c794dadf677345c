package org.alfacentre.sextant.demo.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.session.Cohorts;
import org.alfacentre.sextant.session.Room;
import org.alfacentre.sextant.session.SeriesPlanner;
import org.alfacentre.sextant.session.SeriesRequest;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.SessionMove;
import org.alfacentre.sextant.session.Sessions;
import org.alfacentre.sextant.time.PublicHolidays;

/** What those who schedule do in the edition, through the services of their pages. */
@ApplicationScoped
class Office {

    /** Who may keep a weekend or a holiday, and why the demo does. */
    private static final String DIRECTOR = "direction";

    private static final String KEPT =
            "Démonstration : la date suit le jour du premier démarrage, même chômé.";
    private static final String STAFF = "gestion";

    @Inject private Scenery scenery;
    @Inject private Sessions sessions;
    @Inject private SeriesPlanner series;
    @Inject private Cohorts cohorts;

    void form(Group group) {
        group.formedAs(cohorts.form(group.sheet(), scenery.account(STAFF)).cohort().getId());
    }

    void draft(Holding holding) {
        SessionEdit edit = holding.edit().with(SessionEdit.HALF_DAYS, holding.halfDays());
        if (holding.place() != null) {
            Room room = scenery.room(holding.place());
            edit.with(SessionEdit.VENUE, room.getVenue().getId());
            edit.with(SessionEdit.ROOM, room.getId());
        }
        if (!holding.trainers().isEmpty()) {
            edit.with(SessionEdit.TRAINERS, scenery.trainers(holding.trainers()));
        }
        if (holding.network() != null) {
            edit.with(SessionEdit.NETWORK, scenery.network(holding.network()));
        }
        if (holding.group() != null) {
            edit.with(SessionEdit.COHORT, holding.group().id());
        }
        Caller by = scenery.account(holding.scheduler());
        holding.draftedAs(sessions.draft(holding.action(), edit, by).getId());
    }

    /** The director keeps a day on which nobody works. */
    void publish(Holding holding) {
        boolean dayOff =
                holding.halfDays().stream()
                        .anyMatch(half -> !PublicHolidays.isWorkingDay(half.slot().date()));
        Caller by = scenery.account(dayOff ? DIRECTOR : holding.scheduler());
        sessions.publish(holding.id(), dayOff ? KEPT : null, by);
    }

    void move(Holding holding, LocalDate day, String reason) {
        List<SessionMove.To> halfDays = new ArrayList<>();
        for (int n = 1; n <= holding.halfDays().size(); n++) {
            halfDays.add(new SessionMove.To(n, day, null, null, null));
        }
        var move = new SessionMove(halfDays, List.of(), new SessionEdit(), reason);
        sessions.move(holding.id(), move, scenery.account(holding.scheduler()));
    }

    /** Makes one series of sessions that are there. */
    void bind(List<Holding> holdings) {
        String action = holdings.get(0).action();
        List<Long> ids = holdings.stream().map(Holding::id).toList();
        series.make(new SeriesRequest(action, null, List.of(), ids), scenery.account(STAFF));
    }
}
