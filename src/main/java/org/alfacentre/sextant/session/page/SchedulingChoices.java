package org.alfacentre.sextant.session.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.people.Departement;
import org.alfacentre.sextant.people.LocalNetwork;
import org.alfacentre.sextant.people.Territories;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.session.SchedulingRights;
import org.alfacentre.sextant.session.SessionStatus;
import org.alfacentre.sextant.session.Trainer;
import org.alfacentre.sextant.session.Trainers;
import org.alfacentre.sextant.session.Venue;
import org.alfacentre.sextant.session.Venues;
import org.alfacentre.sextant.session.WaitingListMode;

/** What the fields of the scheduling pages offer; each list is read once a request. */
@Named("scheduling")
@RequestScoped
public class SchedulingChoices {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Territories territories;
    @Inject private Venues venues;
    @Inject private Trainers trainers;
    @Inject private CurrentUser user;

    private List<Action> actions;
    private List<Venue> places;
    private List<Trainer> speakers;
    private List<LocalNetwork> networks;

    /** Whether the reader schedules for the whole programme, and not for a regroupement alone. */
    public boolean isEverything() {
        return user.caller().map(SchedulingRights::mayScheduleAll).orElse(false);
    }

    /** Those the reader may schedule: a référent those of the local level. */
    public List<Action> getActions() {
        if (actions == null) {
            actions =
                    em.createQuery(
                                    "SELECT a FROM Action a JOIN FETCH a.axis ORDER BY a.number",
                                    Action.class)
                            .getResultStream()
                            .filter(this::mayPlan)
                            .toList();
        }
        return actions;
    }

    public boolean mayPlan(Action action) {
        return isEverything() || action.isLocal();
    }

    public List<Departement> getDepartements() {
        return territories.departements();
    }

    /** Those the reader may schedule for. */
    public List<LocalNetwork> getNetworks() {
        if (networks == null) {
            networks = territories.networks().stream().filter(this::isOwn).toList();
        }
        return networks;
    }

    private boolean isOwn(LocalNetwork network) {
        return isEverything()
                || user.caller().map(Caller::networks).orElseThrow().contains(network.getId());
    }

    public List<Venue> getVenues() {
        if (places == null) {
            places = venues.all();
        }
        return places;
    }

    public List<Trainer> getTrainers() {
        if (speakers == null) {
            speakers = trainers.all();
        }
        return speakers;
    }

    /** The dates of enrolment that may be set apart from the first half-day. */
    public List<String> getWindowFields() {
        return List.of("opensAt", "closesAt", "cutOffAt", "cancelUntil", "alertAt");
    }

    public List<WaitingListMode> getListModes() {
        return List.of(WaitingListMode.values());
    }

    /** The look of a state's badge; its words say it too. */
    public String badge(SessionStatus status) {
        return switch (status) {
            case DRAFT -> "info";
            case PUBLISHED -> "free";
            case CANCELLED -> "full";
            case CLOSED -> "waiting";
        };
    }

    public List<SessionStatus> getStatuses() {
        return List.of(SessionStatus.values());
    }
}
