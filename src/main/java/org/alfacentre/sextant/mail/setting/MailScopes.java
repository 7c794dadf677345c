package org.alfacentre.sextant.mail.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/** The scopes there are. */
@ApplicationScoped
public class MailScopes {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** The code of its session; null without one. */
    public String sessionCode(MailScope scope) {
        return scope.session() == null
                ? null
                : em.find(TrainingSession.class, scope.session()).getCode();
    }

    /** With the action of its session; 404 for what there is not. */
    public MailScope known(MailScope asked) {
        if (asked.session() != null) {
            TrainingSession session = em.find(TrainingSession.class, asked.session());
            if (session == null) {
                throw Refusal.notFound();
            }
            return new MailScope(session.getAction().getCode(), session.getId());
        }
        if (asked.action() != null && em.find(Action.class, asked.action()) == null) {
            throw Refusal.notFound();
        }
        return asked;
    }
}
