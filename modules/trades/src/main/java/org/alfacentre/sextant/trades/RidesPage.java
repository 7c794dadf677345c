package org.alfacentre.sextant.trades;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;

/** {@code /trades/rides.xhtml?session=}: visitors of a day share their cars. */
@Named("tradesRides")
@RequestScoped
public class RidesPage {

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Visits visits;
    @Inject private Rides rides;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private SessionCard session;
    private List<Rides.Shown> found;
    private boolean told;
    private Integer seats;
    private String town;
    private String contact;

    @PostConstruct
    void read() {
        session = visits.day(DayForm.number(parameters.get("session")));
        found = rides.of(session.id(), user.require());
        rides.mine(session.id(), user.require()).ifPresent(this::fill);
    }

    private void fill(Ride.Wish mine) {
        told = true;
        seats = mine.seats();
        town = mine.town();
        contact = mine.contact();
    }

    public String tell() {
        var wish = new Ride.Wish(seats, town, contact);
        return done("trades.ride.told", () -> rides.tell(session.id(), wish, user.require()));
    }

    public String withdraw() {
        return done("trades.ride.withdrawn", () -> rides.withdraw(session.id(), user.require()));
    }

    private String done(String key, Runnable act) {
        return notices.told(
                key, "/trades/rides.xhtml?faces-redirect=true&session=" + session.id(), act);
    }

    public SessionCard getSession() {
        return session;
    }

    public List<Rides.Shown> getFound() {
        return found;
    }

    /** Whether the reader stands in the list. */
    public boolean isTold() {
        return told;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
