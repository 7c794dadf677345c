package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alfacentre.sextant.session.SessionNote;

/** What modules tell of a session in certain mails. */
@ApplicationScoped
public class ToldNotes {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** For whoever is expected there, in that language, module after module. */
    public List<String> of(long session, String language) {
        return of(session, language, SessionNote.EXPECTED);
    }

    /** For the readers of that kind of mail. */
    public List<String> of(long session, String language, String kind) {
        return em.createQuery(
                        "SELECT n FROM SessionNote n WHERE n.session = :session AND n.language ="
                                + " :language AND n.mail = :kind ORDER BY n.module",
                        SessionNote.class)
                .setParameter("session", session)
                .setParameter("language", language)
                .setParameter("kind", kind)
                .getResultStream()
                .flatMap(note -> note.lines().stream())
                .toList();
    }
}
