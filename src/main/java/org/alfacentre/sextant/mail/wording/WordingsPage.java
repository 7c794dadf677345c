package org.alfacentre.sextant.mail.wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;

/** All texts of mails, for an action or for all, in a language. */
@Named("wordings")
@RequestScoped
public class WordingsPage {

    @Inject private Wordings wordings;
    @Inject private CurrentUser user;

    private String action;
    private String language;
    private List<Wordings.Line> lines;

    public List<Wordings.Line> getLines() {
        if (lines == null) {
            var any = new WordingKey("", "", action, language);
            lines = wordings.all(any.action(), any.language(), user.require());
        }
        return lines;
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
