package org.alfacentre.sextant.discrimination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alfacentre.sextant.axis.ProgrammeView;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** {@code /discrimination/launch.xhtml}: staff note the matinale and have it announced. */
@Named("discriminationLaunch")
@RequestScoped
public class LaunchPage {

    @Inject private Launches launches;
    @Inject private ProgrammeView programme;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private Launch launch;
    private LocalDate on;
    private LocalTime at;
    private String place;

    @PostConstruct
    void read() {
        launch = launches.ahead().orElse(null);
        if (launch != null) {
            on = launch.getHeldOn();
            at = launch.getBeginsAt();
            place = launch.getPlace();
        }
    }

    public String hold() {
        return notices.told(
                "discrimination.launch.saved",
                "/discrimination/launch.xhtml?faces-redirect=true",
                () -> launches.hold(new Launches.Wanted(on, at, place), user.require()));
    }

    /** Leads to where the mail is looked at and confirmed. */
    public String announce() {
        try {
            return launches.announce(user.require()).page() + "&faces-redirect=true";
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    public ActionSheet getSheet() {
        return programme.sheet(DiscriminationModule.ACTION).orElse(null);
    }

    /** The one that lies ahead, or null. */
    public Launch getLaunch() {
        return launch;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
