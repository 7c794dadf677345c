package org.alfacentre.sextant.mail.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfacentre.sextant.enrolment.Status;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.mail.text.Post;
import org.alfacentre.sextant.mail.text.Rendered;
import org.alfacentre.sextant.mail.text.Rendering;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Installation;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Words;

/** Tries words before they hold: shown for a real person or with hostile values, or sent. */
@ApplicationScoped
@Transactional
public class WordingTrial {

    /** The kind of a mail that only its writer gets. */
    public static final String KIND = "trial";

    private static final int SHOWN = 500;

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Wordings wordings;
    @Inject private Rendering rendering;
    @Inject private Outbox outbox;
    @Inject private Installation installation;
    @Inject private Words words;
    @Inject private Clock clock;

    /**
     * On what to try.
     *
     * @param person e-mail of the one who would read it, or null for whoever tries
     * @param session code of the session it would tell of, or null for the one whose words they
     *     are, else an invented one
     */
    public record On(String person, String session, boolean hostile) {

        public static final On MYSELF = new On(null, null, false);

        public On {
            person = person == null || person.isBlank() ? null : person.strip();
            session = session == null || session.isBlank() ? null : session.strip();
        }
    }

    /** Somebody who has, or wants, a place in the session whose words are tried. */
    public record Candidate(String email, String name) {}

    /** By name; none for words that are not of one session. */
    public List<Candidate> candidates(WordingKey key, Caller caller) {
        caller.mustBeStaff();
        if (key.scope().session() == null) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT p.email, p.firstName, p.lastName FROM Enrolment e JOIN e.person p"
                                + " WHERE e.session.id = :session AND e.status IN :active AND"
                                + " p.email IS NOT NULL ORDER BY p.lastName, p.firstName, p.id",
                        Object[].class)
                .setParameter("session", key.scope().session())
                .setParameter("active", Status.ACTIVE)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(row -> new Candidate((String) row[0], row[1] + " " + row[2]))
                .toList();
    }

    /** What its reader would see. */
    public Rendered show(WordingKey asked, OwnWords tried, On on, Caller caller) {
        WordingKey key = wordings.one(asked, caller).key();
        wordings.check(key, tried);
        Instant now = clock.instant();
        var said = new Specimen.Said(words, key.locale(), on.hostile());
        Specimen specimen = Specimen.of(key, session(key, on), now, said);
        String base = installation.baseUrl();
        return rendering.render(
                new Post(
                        key.kind(),
                        reader(on, key.language(), caller),
                        specimen.facts(),
                        specimen.from(),
                        specimen.to(),
                        base + "/my-enrolments.xhtml",
                        new Post.Footing(base + "/privacy.xhtml", base + "/my-reminders.xhtml"),
                        true,
                        Map.of(key.situation(), tried)));
    }

    /**
     * Puts it into the outbox for whoever tries, addressed to them: no other name is kept in it.
     */
    public void send(WordingKey key, OwnWords tried, On on, Caller caller) {
        Rendered rendered = show(key, tried, new On(null, on.session(), on.hostile()), caller);
        Instant now = clock.instant();
        Letter letter =
                new Letter(
                        KIND + ":" + UUID.randomUUID(),
                        KIND,
                        null,
                        em.find(Person.class, caller.id()),
                        null,
                        null,
                        null,
                        Map.of("of", key.kind()),
                        now,
                        null);
        String subject = words.of(key.locale(), "mail.trial.subject", rendered.subject());
        outbox.put(letter, new Rendered(subject, rendered.html(), rendered.plain()));
    }

    /** Somebody who reads the language, whatever theirs is: nothing of it is kept. */
    private Person reader(On on, String language, Caller caller) {
        Person real =
                on.person() == null
                        ? em.find(Person.class, caller.id())
                        : em.createQuery(
                                        "SELECT p FROM Person p WHERE p.emailKey = :key",
                                        Person.class)
                                .setParameter("key", Person.emailKey(on.person()))
                                .getResultStream()
                                .findFirst()
                                .orElseThrow(() -> unknown("person", on.person()));
        String firstName = on.hostile() ? Specimen.HOSTILE : real.getFirstName();
        var reader = new Person(real.getEmail(), firstName, real.getLastName(), clock.instant());
        reader.speaks(language);
        return reader;
    }

    private TrainingSession session(WordingKey key, On on) {
        if (on.hostile()) {
            return null;
        }
        Long own = key.scope().session();
        if (on.session() == null) {
            return own == null ? null : em.find(TrainingSession.class, own);
        }
        return em.createQuery(
                        "SELECT s FROM TrainingSession s WHERE UPPER(s.code) = UPPER(:code)",
                        TrainingSession.class)
                .setParameter("code", on.session())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> unknown("session", on.session()));
    }

    private static Refusal unknown(String field, String value) {
        return Refusal.invalid(field, "unknown-value", value);
    }
}
