package org.alfacentre.sextant.mail.wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.setting.MailScope;

/** All texts of mails, for a session, an action or all, in a language. */
@Named("wordings")
@RequestScoped
public class WordingsPage {

    @Inject private Wordings wordings;
    @Inject private CurrentUser user;

    private String action;
    private Long session;
    private String language;
    private List<Wordings.Line> lines;

    public List<Wordings.Line> getLines() {
        if (lines == null) {
            lines = wordings.all(getScope(), getLanguage(), user.require());
        }
        return lines;
    }

    public MailScope getScope() {
        return new MailScope(action, session);
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getLanguage() {
        return "en".equals(language) ? language : "fr";
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
