package org.alfacentre.sextant.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.alfacentre.sextant.identity.DemoAccounts;
import org.alfacentre.sextant.identity.LinkRequests;
import org.alfacentre.sextant.identity.Means;
import org.alfacentre.sextant.identity.SignIn;
import org.alfacentre.sextant.identity.SignInOutcome;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Mode;
import org.alfacentre.sextant.shell.Notices;

/** Sign in with a password, or ask for a link by mail. */
@Named("signInPage")
@RequestScoped
public class SignInPage {

    @Inject private SignIn signIn;
    @Inject private LinkRequests links;
    @Inject private Installation installation;
    @Inject private Notices notices;
    @Inject private HttpServletRequest request;

    private String to;
    private String email;
    private String password;

    public void enter() {
        if (email == null || password == null) {
            notices.error("identity.both-needed");
        } else if (signIn.withPassword(email, password) instanceof SignInOutcome.Welcome welcome) {
            signIn.open(request, welcome.caller(), Means.PASSWORD);
            Redirect.to(to);
        } else {
            notices.error("problem.wrong-credentials");
        }
    }

    /** One click on a demo account; its password is no secret there. */
    public void enterAs(String account) {
        if (isDemoAccountsShown()) {
            email = account;
            password = SignIn.DEMO_PASSWORD;
            enter();
        }
    }

    /** Answers the same whether the address is known or not. */
    public void sendLink() {
        if (email == null || !Checks.isEmail(email.strip())) {
            notices.error("identity.link.bad-email");
        } else {
            links.ask(email, to);
            notices.done("identity.link.sent", email.strip());
        }
    }

    public boolean isDemoAccountsShown() {
        return installation.mode() != Mode.PRODUCTION;
    }

    /** The mails of a demo without a server are to be found in the outbox. */
    public boolean isWithoutMail() {
        return installation.setting("SEXTANT_SMTP_HOST").isEmpty();
    }

    public List<String> getAccounts() {
        return DemoAccounts.ADDRESSES;
    }

    /** What an account is for: {@code identity.account.<name>}. */
    public String purpose(String account) {
        return "identity.account." + account.replaceAll("@.*", "");
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
