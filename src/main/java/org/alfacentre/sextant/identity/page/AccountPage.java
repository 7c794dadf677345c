package org.alfacentre.sextant.identity.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.identity.ApiToken;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Credentials;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Means;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.identity.SignIn;
import org.alfacentre.sextant.identity.Tokens;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** One's own account: password, language, keys to REST. */
@Named("accountPage")
@RequestScoped
public class AccountPage {

    private static final String PATH = "/account.xhtml";

    @Inject private Credentials credentials;
    @Inject private Tokens tokens;
    @Inject private CurrentUser user;
    @Inject private SignIn signIn;
    @Inject private Notices notices;
    @Inject private HttpServletRequest request;

    private String language;
    private String old;
    private String fresh;
    private String again;
    private String label;
    private Tokens.Made made;

    @PostConstruct
    void read() {
        language = user.language().orElse(Locale.FRENCH).getLanguage();
    }

    public void changePassword() {
        try {
            credentials.changePassword(old, fresh, again);
            signIn.open(request, user.require(), Means.PASSWORD);
            notices.done("identity.password.changed");
            Redirect.to(PATH);
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
    }

    public void changeLanguage() {
        try {
            credentials.changeLanguage(language);
            notices.done("identity.language.changed");
            Redirect.to(PATH + "?lang=" + language);
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
    }

    /** The token is shown on the very answer: it is kept nowhere. */
    public void makeToken() {
        try {
            made = tokens.make(user.require(), label);
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
    }

    public void revoke(long id) {
        tokens.revoke(id, user.require());
        notices.done("identity.token.revoked");
        Redirect.to(PATH);
    }

    public Caller getCaller() {
        return user.require();
    }

    public List<Role> getRoles() {
        return user.require().roles().stream().sorted().toList();
    }

    public boolean isOldNeeded() {
        return credentials.needsOldPassword();
    }

    public List<ApiToken> getTokens() {
        return tokens.of(user.require());
    }

    public String getMade() {
        return made == null ? null : made.token();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getOld() {
        return null;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getFresh() {
        return null;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
