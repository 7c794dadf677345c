package org.alfacentre.sextant.trades;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.axis.SessionCard;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;

/** {@code /trades/visit.xhtml?session=}: staff arrange the visit and see who may be announced. */
@Named("tradesVisit")
@RequestScoped
public class VisitForm {

    @Inject @RequestParameterMap private Map<String, String> parameters;
    @Inject private Visits visits;
    @Inject private HostMail hostMail;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private SessionCard session;
    private Roster roster;
    private String address;
    private String meetingPoint;
    private LocalTime meetsAt;
    private String transport;
    private String equipment;
    private boolean identityCard;
    private boolean accessible;
    private Integer groupLimit;
    private String safetyContact;
    private String hostEmail;

    @PostConstruct
    void read() {
        user.require().mustBeStaff();
        session = visits.day(DayForm.number(parameters.get("session")));
        Logistics visit = visits.logistics(session.id());
        address = visit.address();
        meetingPoint = visit.meetingPoint();
        meetsAt = visit.meetsAt();
        transport = visit.transport();
        equipment = visit.equipment();
        identityCard = visit.identityCard();
        accessible = visit.accessible();
        groupLimit = visit.groupLimit();
        safetyContact = visit.safetyContact();
        hostEmail = visit.hostEmail();
    }

    public String save() {
        var wanted =
                new Logistics(
                        address,
                        meetingPoint,
                        meetsAt,
                        transport,
                        equipment,
                        identityCard,
                        accessible,
                        groupLimit,
                        safetyContact,
                        hostEmail);
        return told(
                "trades.visit.saved", () -> visits.arrange(session.id(), wanted, user.require()));
    }

    public String remind() {
        return told("trades.reminded", () -> visits.remind(session.id(), user.require()));
    }

    public String sendList() {
        return told("trades.host.list.sent", () -> hostMail.sendList(session.id(), user.require()));
    }

    public String thank() {
        return told("trades.host.thanks.sent", () -> hostMail.thank(session.id(), user.require()));
    }

    public List<Dispatch> getSent() {
        return hostMail.sent(session.id());
    }

    public boolean isOver() {
        return hostMail.isOver(session);
    }

    private String told(String key, Runnable act) {
        return notices.told(
                key, "/trades/visit.xhtml?faces-redirect=true&session=" + session.id(), act);
    }

    public SessionCard getSession() {
        return session;
    }

    public Roster getRoster() {
        if (roster == null) {
            roster = visits.roster(session.id());
        }
        return roster;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getMeetingPoint() {
        return meetingPoint;
    }

    public void setMeetingPoint(String meetingPoint) {
        this.meetingPoint = meetingPoint;
    }

    public LocalTime getMeetsAt() {
        return meetsAt;
    }

    public void setMeetsAt(LocalTime meetsAt) {
        this.meetsAt = meetsAt;
    }

    public String getTransport() {
        return transport;
    }

    public void setTransport(String transport) {
        this.transport = transport;
    }

    public String getEquipment() {
        return equipment;
    }

    public void setEquipment(String equipment) {
        this.equipment = equipment;
    }

    public boolean isIdentityCard() {
        return identityCard;
    }

    public void setIdentityCard(boolean identityCard) {
        this.identityCard = identityCard;
    }

    public boolean isAccessible() {
        return accessible;
    }

    public void setAccessible(boolean accessible) {
        this.accessible = accessible;
    }

    public Integer getGroupLimit() {
        return groupLimit;
    }

    public void setGroupLimit(Integer groupLimit) {
        this.groupLimit = groupLimit;
    }

    public String getSafetyContact() {
        return safetyContact;
    }

    public void setSafetyContact(String safetyContact) {
        this.safetyContact = safetyContact;
    }

    public String getHostEmail() {
        return hostEmail;
    }

    public void setHostEmail(String hostEmail) {
        this.hostEmail = hostEmail;
    }
}
