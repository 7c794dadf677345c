package @package@.@id@;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.alfacentre.sextant.axis.PersonalData;
import org.alfacentre.sextant.axis.SessionView;
import org.alfacentre.sextant.shell.Checks;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** Keeps the notes, and answers for what they say of persons. */
@ApplicationScoped
public class Notes implements PersonalData {

    @PersistenceContext(unitName = "@id@")
    private EntityManager em;

    @Inject private SessionView sessions;
    @Inject private Words words;

    @Transactional
    public void add(long session, long person, String content) {
        mustBeOurs(session);
        var checks = new Checks();
        String text = checks.required("content", content, Note.LONGEST);
        checks.refuseIfWrong();
        em.persist(new Note(session, person, text));
    }

    /** Another action's session is not found here. */
    public void mustBeOurs(long session) {
        sessions.find(@Name@Module.ACTION, session).orElseThrow(Refusal::notFound);
    }

    public long count(long session) {
        return em.createQuery(
                        "SELECT COUNT(n) FROM @Name@Note n WHERE n.session = :session", Long.class)
                .setParameter("session", session)
                .getSingleResult();
    }

    @Override
    public List<Item> export(long person, Locale language) {
        return em.createQuery(
                        "SELECT n FROM @Name@Note n WHERE n.person = :person ORDER BY n.id",
                        Note.class)
                .setParameter("person", person)
                .getResultStream()
                .map(note -> new Item(words.of(language, "@id@.data.note"), note.content()))
                .toList();
    }

    @Override
    @Transactional
    public void erase(long person) {
        em.createQuery("DELETE FROM @Name@Note n WHERE n.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
