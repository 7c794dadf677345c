package org.alfacentre.sextant.territories;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Notices;

/**
 * {@code /territories/workshops.xhtml?session=}: the day, my wishes, and for staff who sits where.
 */
@Named("territoriesWorkshops")
@RequestScoped
public class WorkshopsPage {

    /** One of the ranks that a person fills with a workshop. */
    public static class Rank {

        private final int place;
        private String theme;

        Rank(int place, String theme) {
            this.place = place;
            this.theme = theme;
        }

        public int getPlace() {
            return place;
        }

        public String getTheme() {
            return theme;
        }

        public void setTheme(String theme) {
            this.theme = theme;
        }
    }

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Workshops workshops;
    @Inject private WorkshopPlan plan;
    @Inject private SessionView sessions;
    @Inject private ProgrammeView programme;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private List<SessionCard> days;
    private SessionCard session;
    private List<Rank> ranks = List.of();

    @PostConstruct
    void read() {
        days = sessions.upcoming(TerritoriesModule.ACTION);
        String asked = parameters.get("session");
        session =
                days.stream()
                        .filter(it -> asked == null || String.valueOf(it.id()).equals(asked))
                        .findFirst()
                        .orElse(null);
        if (session != null && isSeated()) {
            Wishes mine = workshops.wishes(session.id()).getOrDefault(me(), Wishes.none(me()));
            ranks = new ArrayList<>();
            for (int place = 0; place < workshops.themes().size(); place++) {
                ranks.add(new Rank(place + 1, mine.inPlace(place)));
            }
        }
    }

    public void download() {
        if ("csv".equals(parameters.get("as")) && session != null) {
            user.require().mustBeStaff();
            plan.csv(session)
                    .download(FacesContext.getCurrentInstance(), "ateliers-" + session.code());
        }
    }

    public String wish() {
        List<String> wished = ranks.stream().map(Rank::getTheme).filter(Objects::nonNull).toList();
        return notices.told(
                "territories.wishes.saved",
                here(),
                () -> workshops.wish(session.id(), wished, user.require()));
    }

    public String assign() {
        return notices.told(
                "territories.assigned",
                here(),
                () -> workshops.assign(session.id(), user.require()));
    }

    private String here() {
        return "/territories/workshops.xhtml?faces-redirect=true&session=" + session.id();
    }

    /** Whether the reader holds a place, and so may wish. */
    public boolean isSeated() {
        return session != null
                && sessions.entriesOf(me(), TerritoriesModule.ACTION).get(session.id())
                        == Status.CONFIRMED;
    }

    /** The workshop the reader sits in, or null. */
    public String getMine() {
        return session == null ? null : plan.label(workshops.seats(session.id()).get(me()));
    }

    /** Who sits where and who wished what; for staff. */
    public WorkshopPlan.Day getDay() {
        return plan.of(session);
    }

    private long me() {
        return user.require().id();
    }

    public ActionSheet getSheet() {
        return programme.sheet(TerritoriesModule.ACTION).orElse(null);
    }

    public List<ActionSheet.Part> getThemes() {
        return workshops.themes();
    }

    public int getRoom() {
        return session == null ? 0 : workshops.room(session);
    }

    public List<SessionCard> getDays() {
        return days;
    }

    public SessionCard getSession() {
        return session;
    }

    public List<Rank> getRanks() {
        return ranks;
    }
}
