package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.alfacentre.sextant.shell.Refusal;

/** Who sends this request; the sign-in filter says it once, everything else asks. */
@Named("user")
@RequestScoped
public class CurrentUser {

    private Caller caller;
    private Locale language;
    private Means means;

    void is(Account account) {
        this.caller = account.caller();
        this.language = account.language();
        this.means = account.means();
    }

    public boolean isSignedIn() {
        return caller != null;
    }

    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /** The signed-in person, or a refusal with 401. */
    public Caller require() {
        if (caller == null) {
            throw Refusal.unauthenticated();
        }
        return caller;
    }

    /** The language the person chose; empty for a visitor. */
    public Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    /** Came by a personal link of a mail: a participant and nothing more, whatever their roles. */
    public boolean isByLink() {
        return means == Means.PERSONAL_LINK;
    }

    /** Came by a one-time link: may choose a password without knowing the old one. */
    public boolean isByMail() {
        return means == Means.MAIL;
    }

    public boolean isStaff() {
        return caller != null && caller.isStaff();
    }

    public boolean has(String role) {
        return caller != null && caller.is(Role.valueOf(role));
    }

    public String getName() {
        return caller == null ? null : caller.name();
    }
}
