package org.alfacentre.sextant.mail.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.alfacentre.sextant.session.SessionNote;

/** What modules tell whoever is expected at a session. */
@ApplicationScoped
public class ToldNotes {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /** Its lines in that language, module after module. */
    public List<String> of(long session, String language) {
        return em.createQuery(
                        "SELECT n FROM SessionNote n WHERE n.session = :session AND n.language ="
                                + " :language ORDER BY n.module",
                        SessionNote.class)
                .setParameter("session", session)
                .setParameter("language", language)
                .getResultStream()
                .flatMap(note -> note.lines().stream())
                .toList();
    }
}
