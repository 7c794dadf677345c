package org.alfacentre.sextant.discrimination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.alfacentre.sextant.axis.PeopleView;
import org.alfacentre.sextant.axis.PeopleView.Territory;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.axis.SettingsView;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.ActionSheet;

/** {@code /discrimination/departements.xhtml}: six départements, the reader's own first. */
@Named("discriminationDepartements")
@RequestScoped
public class DepartementsPage {

    @Inject private ProgrammeView programme;
    @Inject private SessionView sessions;
    @Inject private PeopleView people;
    @Inject private Launches launches;
    @Inject private SettingsView settings;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    private List<DepartementCard> cards;

    public ActionSheet getSheet() {
        return programme.sheet(DiscriminationModule.ACTION).orElse(null);
    }

    /** The matinale that lies ahead, or null. */
    public Launch getLaunch() {
        return launches.ahead().orElse(null);
    }

    /** The pathway's phases; only the first is held by département. */
    public List<ActionSheet.Part> getPhases() {
        ActionSheet sheet = getSheet();
        return sheet == null ? List.of() : sheet.phases();
    }

    public List<DepartementCard> getCards() {
        if (cards == null) {
            cards = read();
        }
        return cards;
    }

    public int getReleaseDays() {
        return settings.number(DiscriminationModule.ID, DiscriminationModule.OWN_UNTIL);
    }

    public Instant getNow() {
        return clock.instant();
    }

    private List<DepartementCard> read() {
        String own = user.caller().flatMap(me -> people.departementOf(me.id())).orElse(null);
        List<SessionCard> upcoming = sessions.upcoming(DiscriminationModule.ACTION);
        return people.departements().stream()
                .map(
                        it ->
                                new DepartementCard(
                                        it,
                                        next(it, upcoming),
                                        it.code().equals(own),
                                        getReleaseDays()))
                .sorted(Comparator.comparing(card -> !card.own()))
                .toList();
    }

    private static SessionCard next(Territory departement, List<SessionCard> upcoming) {
        return upcoming.stream()
                .filter(session -> departement.code().equals(session.facts().departement()))
                .findFirst()
                .orElse(null);
    }
}
