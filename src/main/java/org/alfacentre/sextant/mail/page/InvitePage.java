package org.alfacentre.sextant.mail.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.invitation.Invitations;
import org.alfacentre.sextant.mail.invitation.Invited;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** Inviting to a session: whom, how many, what they will read; then send. */
@Named("invite")
@RequestScoped
public class InvitePage {

    @Inject private Invitations invitations;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private TrainingSession session;
    private String departement;
    private Long network;
    private String function;
    private Invitations.Preview preview;
    private boolean confirmed;

    /** The audience is in the address and in both forms: it stands before any of them is read. */
    @PostConstruct
    void read() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Long id = number(asked.get("session"));
        if (id == null) {
            throw Refusal.notFound();
        }
        session = invitations.open(id, user.require());
        departement = asked.get("departement");
        network = number(asked.get("network"));
        function = asked.get("function");
    }

    /** Shows the audience chosen, under an address of its own. */
    public String count() {
        return "/invite.xhtml?faces-redirect=true&session="
                + session.getId()
                + parameter("departement", departement)
                + parameter("network", network)
                + parameter("function", function);
    }

    private static String parameter(String name, Object value) {
        return value == null || value.toString().isBlank()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private Invited invited() {
        return new Invited(departement, network, function);
    }

    public String send() {
        try {
            int sent = invitations.send(session.getId(), invited(), confirmed, user.require());
            notices.done("mail.invite.sent", sent);
            return "/invite.xhtml?faces-redirect=true&session=" + session.getId();
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    public Invitations.Preview getPreview() {
        if (preview == null) {
            preview = invitations.preview(session.getId(), invited(), user.require());
        }
        return preview;
    }

    /** So many that the sender says it a second time. */
    public boolean isMany() {
        return getPreview().count() > Invitations.MANY;
    }

    public TrainingSession getSession() {
        return session;
    }

    public String getDepartement() {
        return departement;
    }

    public void setDepartement(String departement) {
        this.departement = departement;
    }

    public Long getNetwork() {
        return network;
    }

    public void setNetwork(Long network) {
        this.network = network;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
