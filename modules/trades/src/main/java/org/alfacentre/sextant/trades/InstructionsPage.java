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

/** {@code /trades/instructions.xhtml?session=}: what a visitor reads before the visit. */
@Named("tradesInstructions")
@RequestScoped
public class InstructionsPage {

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Visits visits;
    @Inject private Days days;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private SessionCard session;
    private Logistics visit;

    @PostConstruct
    void read() {
        session = visits.day(DayForm.number(parameters.get("session")));
        visit = visits.logistics(session.id(), user.require());
    }

    public String acknowledge() {
        return notices.told(
                "trades.read.done",
                "/trades/instructions.xhtml?faces-redirect=true&session=" + session.id(),
                () -> visits.acknowledge(session.id(), user.require()));
    }

    public SessionCard getSession() {
        return session;
    }

    public Logistics getVisit() {
        return visit;
    }

    public Arrangement getDay() {
        return days.arrangement(session.id());
    }

    /** Has a place, there is something to read, and they have not said so yet. */
    public boolean isToRead() {
        return isVisitor() && !visits.arranged(List.of(session.id())).isEmpty() && !isRead();
    }

    public boolean isVisitor() {
        return visits.isVisitor(session.id(), user.require());
    }

    public boolean isRead() {
        return visits.acknowledgedBy(user.require().id()).contains(session.id());
    }
}
