package org.alfacentre.sextant.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Means;
import org.alfacentre.sextant.identity.SignIn;
import org.alfacentre.sextant.identity.SignInLinks;
import org.alfacentre.sextant.identity.SignInLinks.Opened;

/** What a link of a mail shows: opened it does nothing, its button signs in (R8). */
@Named("signInLink")
@RequestScoped
public class LinkPage {

    @Inject private SignInLinks links;
    @Inject private SignIn signIn;
    @Inject private CurrentUser user;
    @Inject private HttpServletRequest request;

    private String secret;
    private Opened opened;

    /** Who is signed in already goes straight on: nothing is left to do. */
    public void open() {
        Optional<Opened> good = links.look(secret);
        good.ifPresent(link -> opened = link);
        if (good.isPresent() && good.get().means() == Means.PERSONAL_LINK && isTheirs(good.get())) {
            Redirect.to(good.get().target());
        }
    }

    public void enter() {
        Optional<Opened> good = links.follow(secret);
        if (good.isPresent()) {
            signIn.open(request, good.get().caller(), good.get().means());
            Redirect.to(good.get().target());
        }
    }

    private boolean isTheirs(Opened link) {
        return user.caller().filter(caller -> caller.id().equals(link.caller().id())).isPresent();
    }

    public boolean isGood() {
        return opened != null;
    }

    public String getName() {
        return opened.caller().name();
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
