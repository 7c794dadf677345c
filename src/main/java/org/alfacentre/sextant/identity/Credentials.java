package org.alfacentre.sextant.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;

/** What people change about their own account. */
@ApplicationScoped
@Transactional
public class Credentials {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private CurrentUser user;
    @Inject private SignIn signIn;
    @Inject private Audit audit;

    /**
     * Whether the old password must be told: there is one, and no mail has just proved who it is.
     */
    public boolean needsOldPassword() {
        return !user.isByMail() && me().getPasswordHash().isPresent();
    }

    /** Other sessions of the person end with the old password. */
    public void changePassword(String old, String fresh, String again) {
        Person me = me();
        var checks = new Checks();
        if (needsOldPassword() && (old == null || !signIn.matches(me, old))) {
            checks.wrong("old", "password-wrong");
        }
        String weakness = Passwords.weakness(fresh, me.getEmail());
        if (weakness != null) {
            checks.wrong("fresh", weakness, Passwords.LONGEST);
        } else if (!fresh.equals(again)) {
            checks.wrong("again", "password-repeated");
        }
        checks.refuseIfWrong();
        me.usePassword(Passwords.hash(fresh));
        audit.record(user.require().actor(), "password-changed", "person", me.getId(), null);
    }

    /**
     * Refuses unless this is the password of who is signed in: asked again before what is grave. A
     * wrong one counts as at sign-in, whatever becomes of what it was asked for.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void mustBeMe(String password) {
        String email = user.require().email();
        if (user.isByLink()) {
            throw Refusal.forbidden();
        }
        boolean right =
                password != null
                        && signIn.withPassword(email, password) instanceof SignInOutcome.Welcome;
        if (!right) {
            throw Refusal.invalid("password", "password-wrong");
        }
    }

    public void changeLanguage(String language) {
        if (!"fr".equals(language) && !"en".equals(language)) {
            throw Refusal.invalid("language", "unknown-language");
        }
        me().speaks(language);
    }

    private Person me() {
        Caller caller = user.require();
        if (user.isByLink()) {
            throw Refusal.forbidden();
        }
        return em.find(Person.class, caller.id());
    }
}
