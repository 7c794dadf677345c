package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.Messages;
import org.alfacentre.sextant.mail.mailing.Addressees;
import org.alfacentre.sextant.mail.mailing.MailingOrder;
import org.alfacentre.sextant.mail.mailing.Mailings;
import org.alfacentre.sextant.mail.text.Placeholder;
import org.alfacentre.sextant.shell.FieldErrors;
import org.alfacentre.sextant.shell.Refusal;

/** Writing to many: to whom and what; the next page shows the list before anything leaves. */
@Named("newMailing")
@RequestScoped
public class NewMailingPage {

    @Inject private Mailings mailings;
    @Inject private Messages messages;
    @Inject private AudienceForm audience;
    @Inject private CurrentUser user;
    @Inject private FieldErrors errors;

    private String session;
    private String action;
    private boolean notEnrolled;
    private boolean trainers;
    private String subject;
    private String text;

    public String prepare() {
        Long of = session == null || session.isBlank() ? null : messages.session(session);
        var addressees =
                new Addressees(
                        action,
                        of,
                        audience.getDepartement(),
                        audience.getNetwork(),
                        audience.getFunction(),
                        notEnrolled,
                        false,
                        trainers);
        try {
            var order = new MailingOrder(false, of, addressees, subject, text);
            long made = mailings.prepare(order, user.require()).getId();
            return "/mailing.xhtml?faces-redirect=true&id=" + made;
        } catch (Refusal refusal) {
            errors.refused(refusal);
            return null;
        }
    }

    /** The words that may stand in braces, in braces. */
    public String getPlaceholders() {
        return Placeholder.inMailing(true).stream()
                .map(one -> "{" + one.word() + "}")
                .collect(Collectors.joining(", "));
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public boolean isNotEnrolled() {
        return notEnrolled;
    }

    public void setNotEnrolled(boolean notEnrolled) {
        this.notEnrolled = notEnrolled;
    }

    public boolean isTrainers() {
        return trainers;
    }

    public void setTrainers(boolean trainers) {
        this.trainers = trainers;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
