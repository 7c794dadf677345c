package org.alfacentre.sextant.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.enrolment.Enrolment;
import org.alfacentre.sextant.identity.Actor;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.LetterFacts;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.mail.OutsideLetter;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.session.TrainingSession;
import org.alfacentre.sextant.shell.Refusal;

/**
 * How a module has one of its mails written when its own rule says so ({@link MailKind.ByModule}):
 * in the transaction that causes it, once for each person, session and kind; or, of no session, for
 * each occasion.
 *
 * <pre>{@code
 * post.send("discrimination", "not-chosen", candidacy.person(), session, reason);
 * }</pre>
 *
 * And to somebody outside the directory, such as a company, who is shown a list of names.
 *
 * <p>Since contract 1.2.
 */
@ApplicationScoped
public class ModulePost {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Outbox outbox;
    @Inject private Audit audit;
    @Inject private Clock clock;

    /**
     * A mail to somebody who is not of the directory.
     *
     * @param lines a list below its text, such as names
     * @param keptUntil when its words are erased from the outbox; null for as long as any mail's
     */
    public record Outside(String email, Locale language, List<String> lines, Instant keptUntil) {}

    /**
     * Writes it, unless it was written before or the person has left.
     *
     * @param name of the kind, without the module's prefix
     * @param session that the mail tells of
     * @param reason what its words say at {5}, or null
     */
    @Transactional
    public void send(String module, String name, long person, long session, String reason) {
        Person reader = em.find(Person.class, person);
        TrainingSession about = em.find(TrainingSession.class, session);
        if (about == null) {
            throw Refusal.notFound();
        }
        if (reader != null) {
            write(module, name, reader, about, null, session + ":" + person, reason);
        }
    }

    /**
     * What a mail tells of when that is no session.
     *
     * @param occasion makes it one: of the same occasion it is not written again; 100 characters at
     *     most
     * @param page of the module to which its link leads, such as {@code /trades/days.xhtml}
     * @param told what its words say at {5}, in the reader's language, or null
     */
    public record Matter(String occasion, String page, Function<Locale, String> told) {}

    /**
     * Writes it, once for each person, kind and occasion, unless the person has left. It tells of
     * no session: {1} to {3} are empty in its words. Since contract 1.3.
     *
     * <pre>{@code
     * post.send("discrimination", "consent", relay.person(), new Matter("2026", page, null));
     * }</pre>
     */
    @Transactional
    public void send(String module, String name, long person, Matter matter) {
        if (!matter.page().startsWith("/" + module + "/")) {
            throw new IllegalArgumentException(matter.page() + " is no page of " + module);
        }
        String kind = module + "." + name;
        String key = "module:" + kind + ":" + person + ":" + matter.occasion();
        if (outbox.has(key)) {
            return;
        }
        Person reader = em.find(Person.class, person);
        if (reader == null || !reader.isActive()) {
            return;
        }
        String told = matter.told() == null ? null : matter.told().apply(reader.getLocale());
        LetterFacts facts = LetterFacts.none().with("target", matter.page()).with("reason", told);
        outbox.put(
                new Letter(
                        key,
                        kind,
                        module,
                        reader,
                        null,
                        null,
                        null,
                        facts.asMap(),
                        clock.instant(),
                        null));
    }

    /**
     * Writes it to whose accommodation need this is, without telling the module who that is; once
     * for each need and kind. Its link leads to their enrolment, where the answer stands. A need
     * that is no longer kept has no reader, and by its key the outbox shows it to nobody else (ADR
     * 80). For the référent handicap only. Since contract 1.3.
     */
    @Transactional
    public void sendForNeed(String module, String name, long need, Caller by) {
        by.mustBe(Role.DISABILITY_REFERENT);
        em.createQuery(
                        "SELECT e FROM AccommodationNeed n JOIN n.enrolment e WHERE n.id = :need",
                        Enrolment.class)
                .setParameter("need", need)
                .getResultStream()
                .forEach(
                        it ->
                                write(
                                        module,
                                        name,
                                        it.getPerson(),
                                        it.getSession(),
                                        it.getId(),
                                        "need:" + need,
                                        null));
    }

    private void write(
            String module,
            String name,
            Person reader,
            TrainingSession about,
            Long enrolment,
            String occasion,
            String reason) {
        String kind = module + "." + name;
        String key = "module:" + kind + ":" + occasion;
        if (!reader.isActive() || outbox.has(key)) {
            return;
        }
        outbox.put(
                new Letter(
                        key,
                        kind,
                        module,
                        reader,
                        about.getId(),
                        enrolment,
                        null,
                        LetterFacts.of(about).with("reason", reason).asMap(),
                        clock.instant(),
                        null));
    }

    /**
     * Writes it to somebody outside the directory, once for each address, session, kind and list:
     * what has been said already is not said again, a list that has changed is. Its {0} is empty.
     * The audit tells who had it sent and whereto. Since contract 1.3.
     *
     * @return whether it was written now
     */
    @Transactional
    public boolean sendOutside(String module, String name, Outside to, long session, Caller by) {
        return sendOutside(module, name, to, session, by.actor());
    }

    /** The same by a rule of the module's own, in nobody's name. Since contract 1.3. */
    @Transactional
    public boolean sendOutside(String module, String name, Outside to, long session) {
        return sendOutside(module, name, to, session, Actor.SYSTEM);
    }

    private boolean sendOutside(String module, String name, Outside to, long session, Actor by) {
        TrainingSession about = em.find(TrainingSession.class, session);
        if (about == null) {
            throw Refusal.notFound();
        }
        String kind = module + "." + name;
        String said = to.email() + "\n" + String.join("\n", to.lines());
        String digest = UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
        String key = "outside:" + kind + ":" + session + ":" + digest;
        if (outbox.has(key)) {
            return false;
        }
        outbox.put(
                new OutsideLetter(
                        key,
                        kind,
                        module,
                        to.email(),
                        to.language().getLanguage(),
                        session,
                        LetterFacts.of(about)
                                .with("outsider", true)
                                .with("list", to.lines())
                                .asMap(),
                        to.keptUntil()));
        audit.record(by, "mail-outside", "session", about.getCode(), kind + " " + to.email());
        return true;
    }
}
