package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.alfacentre.sextant.shell.Refusal;

/** Who sends this request; the sign-in filter says it once, everything else asks. */
@Named("user")
@RequestScoped
public class CurrentUser {

    /** The attribute of the browser's session that holds the person's id. */
    static final String IN_SESSION = "sextant.person";

    private Caller caller;

    void is(Caller signedIn) {
        this.caller = signedIn;
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
