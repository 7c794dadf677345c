package org.alfacentre.sextant.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.alfacentre.sextant.session.SessionNote;
import org.alfacentre.sextant.shell.Reader;

/**
 * What a module has the kernel tell whoever is expected at a session: lines below it in the
 * convocation and in the reminders, so that nobody gets two mails for one day. They are kept as
 * they were told: the mails leave with them though the module is switched off by then.
 *
 * <pre>{@code
 * notes.tell("trades", session, language -> List.of(words.of(language, "trades.note.meet", place)));
 * }</pre>
 *
 * Since contract 1.3.
 */
@ApplicationScoped
public class SessionNotes {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    /**
     * Tells this in convocation and reminders, in place of what the module told of the session
     * before; no lines: nothing.
     *
     * @param lines in that language, 2000 characters at most; no personal data
     */
    @Transactional
    public void tell(String module, long session, Function<Locale, List<String>> lines) {
        put(module, session, SessionNote.EXPECTED, lines);
    }

    /**
     * Tells this, likewise, in a dated mail of the module's own ({@link MailKind.DaysBefore},
     * {@link MailKind.DaysAfter}).
     *
     * @param name of the mail, without the module's prefix
     */
    @Transactional
    public void tellIn(
            String module, String name, long session, Function<Locale, List<String>> lines) {
        put(module, session, module + "." + name, lines);
    }

    private void put(
            String module, long session, String mail, Function<Locale, List<String>> lines) {
        em.createQuery(
                        "DELETE FROM SessionNote n WHERE n.session = :session AND n.module = :module"
                                + " AND n.mail = :mail")
                .setParameter("session", session)
                .setParameter("module", module)
                .setParameter("mail", mail)
                .executeUpdate();
        for (Locale language : Reader.LANGUAGES) {
            List<String> told = lines.apply(language);
            if (!told.isEmpty()) {
                em.persist(new SessionNote(session, module, mail, language, told));
            }
        }
    }
}
