package org.alfacentre.sextant.identity.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.FirstAdministrator;
import org.alfacentre.sextant.identity.Means;
import org.alfacentre.sextant.identity.SignIn;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Refusal;

/** Where the link of the log leads: who is the administrator? */
@Named("firstAdministrator")
@RequestScoped
public class FirstAdministratorPage {

    @Inject private FirstAdministrator administrator;
    @Inject private SignIn signIn;
    @Inject private Notices notices;
    @Inject private HttpServletRequest request;

    private String secret;
    private String email;
    private String firstName;
    private String lastName;
    private String password;

    /** From the link, then from the form: the page of a visitor keeps nothing (ADR 63). */
    @PostConstruct
    void read() {
        secret = request.getParameter("t");
    }

    public void create() {
        try {
            Caller made = administrator.create(secret, email, firstName, lastName, password);
            signIn.open(request, made, Means.PASSWORD);
            Redirect.to("/index.xhtml");
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
    }

    public boolean isGood() {
        return administrator.isGood(secret);
    }

    public String getSecret() {
        return secret;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
