package org.alfacentre.sextant.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.identity.Means;
import org.alfacentre.sextant.identity.SignIn;
import org.alfacentre.sextant.identity.SignInLinks;
import org.alfacentre.sextant.identity.SignInLinks.Opened;
import org.alfacentre.sextant.shell.Visit;

/**
 * What a link of a mail shows: opened it does nothing, its button signs in (R8). The secret stands
 * in the address, then in the form; nothing is kept between the two.
 */
@Named("signInLink")
@RequestScoped
public class LinkPage {

    @Inject private SignInLinks links;
    @Inject private SignIn signIn;
    @Inject private CurrentUser user;
    @Inject private Visit visit;
    @Inject private HttpServletRequest request;

    private Optional<Opened> opened;

    /** Who is signed in already goes straight on: nothing is left to do. */
    public void open() {
        opened().filter(link -> link.means() == Means.PERSONAL_LINK && isTheirs(link))
                .ifPresent(link -> Redirect.to(target(link)));
    }

    public void enter() {
        opened = links.follow(getSecret());
        opened.ifPresent(
                link -> {
                    signIn.open(request, link.caller(), link.means());
                    Redirect.to(target(link));
                });
    }

    /** Every mail's link also leads to where its reader says what they want to be written. */
    private String target(Opened link) {
        return getElsewhere().equals("reminders") ? "/my-reminders.xhtml" : link.target();
    }

    private Optional<Opened> opened() {
        if (opened == null) {
            opened = links.look(getSecret());
        }
        return opened;
    }

    private boolean isTheirs(Opened link) {
        return user.caller().filter(caller -> caller.id().equals(link.caller().id())).isPresent();
    }

    public boolean isGood() {
        return opened().isPresent();
    }

    public String getName() {
        return opened().map(link -> link.caller().name()).orElse("");
    }

    /** What the button does besides signing in; its words are {@code identity.link.told.…}. */
    public String getPurpose() {
        String target = opened().map(this::target).orElse("");
        if (target.startsWith("/enrol.xhtml") || target.startsWith("/session.xhtml")) {
            return target.contains("&key=") ? "registration" : "session";
        }
        return target.startsWith("/my-enrolments.xhtml") ? "enrolment" : "page";
    }

    public String getSecret() {
        return visit.asked("t");
    }

    /** "reminders" when the address asks for them, else empty. */
    public String getElsewhere() {
        return Objects.requireNonNullElse(visit.asked("to"), "");
    }
}
