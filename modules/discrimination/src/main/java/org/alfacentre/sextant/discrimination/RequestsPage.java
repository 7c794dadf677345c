package org.alfacentre.sextant.discrimination;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.alfacentre.sextant.discrimination.SupportRequest.Answer;
import org.alfacentre.sextant.discrimination.SupportRequest.State;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.shell.Notices;

/** {@code /discrimination/requests.xhtml}: the support that was asked for, and its answers. */
@Named("discriminationRequests")
@RequestScoped
public class RequestsPage {

    @Inject private SupportRequests requests;
    @Inject private CurrentUser user;
    @Inject private Notices notices;

    private List<SupportRequests.Sent> all;
    private LocalDate on;
    private String reason;

    @PostConstruct
    void read() {
        all = requests.all(user.require());
    }

    public String answer(long request, State state) {
        return notices.told(
                "discrimination.answered",
                "/discrimination/requests.xhtml?faces-redirect=true",
                () -> requests.answer(request, new Answer(state, on, reason), user.require()));
    }

    public List<SupportRequests.Sent> getAll() {
        return all;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
