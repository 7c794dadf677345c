package org.alfacentre.sextant.mail.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.mailing.Addressees;
import org.alfacentre.sextant.mail.mailing.Guest;
import org.alfacentre.sextant.mail.mailing.Guests;
import org.alfacentre.sextant.mail.mailing.MailingOrder;
import org.alfacentre.sextant.mail.mailing.MailingRules;
import org.alfacentre.sextant.mail.mailing.Mailings;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** Inviting to a session: whom, and what came of the invitations that have left. */
@Named("invite")
@RequestScoped
public class InvitePage {

    @Inject private Mailings mailings;
    @Inject private MailingRules rules;
    @Inject private Guests guests;
    @Inject private AudienceForm audience;
    @Inject private CurrentUser user;
    @Inject private Visit visit;
    @Inject private Notices notices;

    private TrainingSession session;
    private List<Guest> invited;

    /** The session is in the address and in both forms: it stands before any of them is read. */
    @PostConstruct
    void read() {
        session = rules.invitable(visit.id("session"), user.require());
    }

    /** Prepares the invitation: the next page shows to whom it goes. */
    public String prepare() {
        return prepare(
                Addressees.guests(
                        session.getId(),
                        audience.getDepartement(),
                        audience.getNetwork(),
                        audience.getFunction()));
    }

    /** Prepares a reminder for those who have not answered. */
    public String remind() {
        return prepare(Addressees.silent(session.getId()));
    }

    private String prepare(Addressees addressees) {
        try {
            var order = new MailingOrder(true, session.getId(), addressees, null, null);
            long made = mailings.prepare(order, user.require()).getId();
            return "/mailing.xhtml?faces-redirect=true&id=" + made;
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    public List<Guest> getInvited() {
        if (invited == null) {
            invited = guests.of(session.getId(), user.require());
        }
        return invited;
    }

    /** How many answered what, all answers named. */
    public Map<Guest.Answer, Long> getAnswers() {
        Map<Guest.Answer, Long> counts = new EnumMap<>(Guest.Answer.class);
        for (Guest.Answer answer : Guest.Answer.values()) {
            counts.put(
                    answer,
                    getInvited().stream().filter(guest -> guest.answer() == answer).count());
        }
        return counts;
    }

    public boolean isRemindable() {
        return getInvited().stream()
                .anyMatch(
                        guest ->
                                guest.answer() == Guest.Answer.SILENT
                                        || guest.answer() == Guest.Answer.OPENED);
    }

    public TrainingSession getSession() {
        return session;
    }
}
