package org.alfacentre.sextant.mail.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.text.DefaultWords;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.mail.text.Placeholder;
import org.alfacentre.sextant.mail.text.TemplateRules;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.programme.Action;
import org.alfacentre.sextant.shell.Refusal;

/** Keeps what staff wrote, and says which words hold for a mail. */
@ApplicationScoped
@Transactional
public class Wordings {

    private static final int SHOWN = 50;
    private static final String CURRENT =
            "SELECT w FROM MailWording w LEFT JOIN FETCH w.writtenBy WHERE w.replacedAt IS NULL AND w.language = :language AND"
                    + " (w.action IS NULL OR w.action = :action)";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private WordedKinds kinds;
    @Inject private DefaultWords defaults;
    @Inject private Audit audit;
    @Inject private Clock clock;

    /**
     * One text of a kind.
     *
     * @param own the row that holds for exactly this key, or null
     * @param words what a mail says: of the action, else of all actions, else the kind's own
     */
    public record Line(WordedKind kind, WordingKey key, MailWording own, OwnWords words) {

        /** Whether this very action and language has words of its own. */
        public boolean isOwn() {
            return own != null && !own.isOriginal();
        }
    }

    /** Every text of every kind that concerns the action; null for all actions. */
    public List<Line> all(String action, String language, Caller caller) {
        caller.mustBeStaff();
        Map<WordingKey, MailWording> current = current(action, language);
        List<Line> lines = new ArrayList<>();
        for (WordedKind kind : kinds.all()) {
            if (kind.concerns(action)) {
                for (String situation : kind.situations()) {
                    var key = new WordingKey(kind.code(), situation, action, language);
                    lines.add(line(kind, key, current));
                }
            }
        }
        return lines;
    }

    /** One text; 404 for a kind, a situation or an action that there is not. */
    public Line one(WordingKey key, Caller caller) {
        caller.mustBeStaff();
        return line(known(key), key, current(key.action(), key.language()));
    }

    private Line line(WordedKind kind, WordingKey key, Map<WordingKey, MailWording> current) {
        MailWording own = current.get(key);
        OwnWords words =
                written(own)
                        .or(() -> written(current.get(key.ofAnyAction())))
                        .orElseGet(() -> defaults.of(key.kind(), key.situation(), key.locale()));
        return new Line(kind, key, own, words);
    }

    private static Optional<OwnWords> written(MailWording wording) {
        return Optional.ofNullable(wording)
                .filter(one -> !one.isOriginal())
                .map(MailWording::words);
    }

    private Map<WordingKey, MailWording> current(String action, String language) {
        Map<WordingKey, MailWording> current = new HashMap<>();
        query(CURRENT, action, language)
                .getResultList()
                .forEach(wording -> current.put(wording.key(), wording));
        return current;
    }

    private TypedQuery<MailWording> query(String text, String action, String language) {
        return em.createQuery(text + " ORDER BY w.writtenAt, w.id", MailWording.class)
                .setParameter("language", language)
                .setParameter("action", Objects.requireNonNullElse(action, ""));
    }

    /** What a mail of the kind says instead of the kind's own words, by situation. */
    public Map<String, OwnWords> of(String kind, String action, String language) {
        Map<String, OwnWords> words = new HashMap<>();
        List<MailWording> found =
                query(CURRENT + " AND w.kind = :kind", action, language)
                        .setParameter("kind", kind)
                        .getResultList();
        for (boolean ofAction : new boolean[] {false, true}) {
            found.stream()
                    .filter(one -> !one.isOriginal() && one.key().action() != null == ofAction)
                    .forEach(one -> words.put(one.key().situation(), one.words()));
        }
        return words;
    }

    /** What there has been, the latest first. */
    public List<MailWording> history(WordingKey key, Caller caller) {
        caller.mustBeStaff();
        String ofAction = key.action() == null ? "w.action IS NULL" : "w.action = :action";
        TypedQuery<MailWording> query =
                em.createQuery(
                                "SELECT w FROM MailWording w LEFT JOIN FETCH w.writtenBy WHERE w.kind ="
                                        + " :kind AND w.situation = :situation AND w.language ="
                                        + " :language AND "
                                        + ofAction
                                        + " ORDER BY w.writtenAt DESC, w.id DESC",
                                MailWording.class)
                        .setParameter("kind", key.kind())
                        .setParameter("situation", key.situation())
                        .setParameter("language", key.language());
        if (key.action() != null) {
            query.setParameter("action", key.action());
        }
        return query.setMaxResults(SHOWN).getResultList();
    }

    /**
     * From now on mails say this.
     *
     * @param seen id of the row that was shown to whoever writes, 0 for none: another one refuses
     *     it as stale; null for whoever does not care
     */
    public Line write(WordingKey key, OwnWords words, Long seen, Caller caller) {
        caller.mustBeStaff();
        known(key);
        check(key, words);
        return put(key, words, seen, caller);
    }

    /** Back to the words of all actions, or for these to what the kind comes with. */
    public Line reset(WordingKey key, Long seen, Caller caller) {
        caller.mustBeStaff();
        known(key);
        return put(key, OwnWords.NONE, seen, caller);
    }

    /** Refuses words with faults, each at its line. */
    void check(WordingKey key, OwnWords words) {
        List<Refusal.Wrong> wrong = TemplateRules.faults(words, Placeholder.in(key.kind()));
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private Line put(WordingKey key, OwnWords words, Long seen, Caller caller) {
        MailWording before = current(key.action(), key.language()).get(key);
        if (seen != null && seen != (before == null ? 0 : before.getId())) {
            throw Refusal.conflict("stale");
        }
        if (!words.hasText() && (before == null || before.isOriginal())) {
            return one(key, caller);
        }
        Instant now = clock.instant();
        query(CURRENT + " AND w.kind = :kind", key.action(), key.language())
                .setParameter("kind", key.kind())
                .getResultStream()
                .filter(open -> open.key().equals(key))
                .forEach(open -> open.replaced(now));
        em.persist(new MailWording(key, words, em.getReference(Person.class, caller.id()), now));
        String act = words.hasText() ? "mail-reworded" : "mail-wording-reset";
        audit.record(caller.actor(), act, "mail-kind", key.kind(), detail(key));
        return one(key, caller);
    }

    private static String detail(WordingKey key) {
        return String.join(
                        " ",
                        key.situation(),
                        Objects.requireNonNullElse(key.action(), ""),
                        key.language())
                .strip();
    }

    private WordedKind known(WordingKey key) {
        if (key.action() != null && em.find(Action.class, key.action()) == null) {
            throw Refusal.notFound();
        }
        return kinds.find(key.kind())
                .filter(kind -> kind.situations().contains(key.situation()))
                .filter(kind -> kind.concerns(key.action()))
                .orElseThrow(Refusal::notFound);
    }
}
