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
import org.alfacentre.sextant.audit.Audit;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.setting.MailScope;
import org.alfacentre.sextant.mail.setting.MailScopes;
import org.alfacentre.sextant.mail.text.DefaultWords;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.mail.text.Placeholder;
import org.alfacentre.sextant.mail.text.TemplateRules;
import org.alfacentre.sextant.people.Conditions;
import org.alfacentre.sextant.people.Person;
import org.alfacentre.sextant.shell.Refusal;

/** Keeps what staff wrote, and says which words hold for a mail. */
@ApplicationScoped
@Transactional
public class Wordings {

    private static final int SHOWN = 50;
    private static final String CURRENT =
            "SELECT w FROM MailWording w LEFT JOIN FETCH w.writtenBy WHERE w.replacedAt IS NULL"
                    + " AND w.language = :language AND (w.session = :session OR w.session IS NULL"
                    + " AND (w.action IS NULL OR w.action = :action))";

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private WordedKinds kinds;
    @Inject private MailScopes scopes;
    @Inject private DefaultWords defaults;
    @Inject private Audit audit;
    @Inject private Clock clock;

    /**
     * One text of a kind.
     *
     * @param own the row that holds for exactly this key, or null
     * @param wider what a mail says where the own row says nothing
     */
    public record Line(WordedKind kind, WordingKey key, MailWording own, Held wider) {

        /** Whether this very session or action, in this language, has words of its own. */
        public boolean isOwn() {
            return own != null && !own.isOriginal();
        }

        public OwnWords words() {
            return isOwn() ? own.words() : wider.words();
        }
    }

    /**
     * Words that hold.
     *
     * @param of whose they are; null for those that the kind comes with
     */
    public record Held(OwnWords words, MailScope of) {}

    /** Every text of every kind that concerns the scope. */
    public List<Line> all(MailScope asked, String language, Caller caller) {
        caller.mustBeStaff();
        MailScope scope = scopes.known(asked);
        Map<WordingKey, MailWording> current = current(scope, language);
        List<Line> lines = new ArrayList<>();
        for (WordedKind kind : kinds.all()) {
            if (kind.concerns(scope)) {
                for (String situation : kind.situations()) {
                    var key = new WordingKey(kind.code(), situation, scope, language);
                    lines.add(line(kind, key, current));
                }
            }
        }
        return lines;
    }

    /** One text; 404 for a kind, a situation, an action or a session that there is not. */
    public Line one(WordingKey asked, Caller caller) {
        caller.mustBeStaff();
        WordingKey key = asked.at(scopes.known(asked.scope()));
        return line(known(key), key, current(key.scope(), key.language()));
    }

    private Line line(WordedKind kind, WordingKey key, Map<WordingKey, MailWording> current) {
        Held wider =
                key.narrowestFirst().stream()
                        .skip(1)
                        .map(current::get)
                        .filter(row -> row != null && !row.isOriginal())
                        .findFirst()
                        .map(row -> new Held(row.words(), row.key().scope()))
                        .orElseGet(() -> new Held(original(key), null));
        return new Line(kind, key, current.get(key.alone()), wider);
    }

    private OwnWords original(WordingKey key) {
        return defaults.of(key.kind(), key.situation(), key.locale());
    }

    private Map<WordingKey, MailWording> current(MailScope scope, String language) {
        Map<WordingKey, MailWording> current = new HashMap<>();
        query(CURRENT, scope, language)
                .getResultList()
                .forEach(wording -> current.put(wording.key(), wording));
        return current;
    }

    private TypedQuery<MailWording> query(String text, MailScope scope, String language) {
        return em.createQuery(text + " ORDER BY w.writtenAt, w.id", MailWording.class)
                .setParameter("language", language)
                .setParameter("action", Objects.requireNonNullElse(scope.action(), ""))
                .setParameter("session", Objects.requireNonNullElse(scope.session(), 0L));
    }

    /** What a mail of the kind says instead of the kind's own words, by situation. */
    public Map<String, OwnWords> of(String kind, MailScope scope, String language) {
        Map<String, OwnWords> words = new HashMap<>();
        List<MailWording> found =
                query(CURRENT + " AND w.kind = :kind", scope, language)
                        .setParameter("kind", kind)
                        .getResultList();
        for (MailScope of : scope.narrowestFirst()) {
            found.stream()
                    .filter(one -> !one.isOriginal() && one.key().scope().equals(of))
                    .forEach(one -> words.putIfAbsent(one.key().situation(), one.words()));
        }
        return words;
    }

    /** What there has been, the latest first. */
    public List<MailWording> history(WordingKey asked, Caller caller) {
        caller.mustBeStaff();
        WordingKey key = asked.alone();
        var where =
                new Conditions()
                        .and("w.kind = :kind", "kind", key.kind())
                        .and("w.situation = :situation", "situation", key.situation())
                        .and("w.language = :language", "language", key.language());
        if (key.scope().session() != null) {
            where.and("w.session = :session", "session", key.scope().session());
        } else if (key.scope().action() != null) {
            where.and("w.action = :action", "action", key.scope().action());
        } else {
            where.and("w.action IS NULL AND w.session IS NULL");
        }
        return where.on(
                        em.createQuery(
                                "SELECT w FROM MailWording w LEFT JOIN FETCH w.writtenBy WHERE "
                                        + where
                                        + " ORDER BY w.writtenAt DESC, w.id DESC",
                                MailWording.class))
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /**
     * From now on mails say this.
     *
     * @param seen id of the row that was shown to whoever writes, 0 for none: another one refuses
     *     it as stale; null for whoever does not care
     */
    public Line write(WordingKey asked, OwnWords words, Long seen, Caller caller) {
        Line before = one(asked, caller);
        check(before.key(), words);
        return put(before, words, seen, caller);
    }

    /** Back to the words of the wider scope, or for the widest to what the kind comes with. */
    public Line reset(WordingKey asked, Long seen, Caller caller) {
        return put(one(asked, caller), OwnWords.NONE, seen, caller);
    }

    /** Refuses words with faults, each at its line. */
    void check(WordingKey key, OwnWords words) {
        List<Refusal.Wrong> wrong = TemplateRules.faults(words, Placeholder.in(key.kind()));
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private Line put(Line before, OwnWords words, Long seen, Caller caller) {
        if (seen != null && seen != (before.own() == null ? 0 : before.own().getId())) {
            throw Refusal.conflict("stale");
        }
        if (!words.hasText() && !before.isOwn()) {
            return before;
        }
        Instant now = clock.instant();
        WordingKey key = before.key();
        query(CURRENT + " AND w.kind = :kind", key.scope(), key.language())
                .setParameter("kind", key.kind())
                .getResultStream()
                .filter(open -> open.key().equals(key.alone()))
                .forEach(open -> open.replaced(now));
        Person by = em.getReference(Person.class, caller.id());
        em.persist(new MailWording(key.alone(), words, by, now));
        String act = words.hasText() ? "mail-reworded" : "mail-wording-reset";
        audit.record(caller.actor(), act, "mail-kind", key.kind(), detail(key));
        return one(key, caller);
    }

    private static String detail(WordingKey key) {
        MailScope scope = key.scope();
        String where =
                scope.session() != null
                        ? "session " + scope.session()
                        : Objects.requireNonNullElse(scope.action(), "");
        return String.join(" ", key.situation(), where, key.language()).strip();
    }

    private WordedKind known(WordingKey key) {
        return kinds.find(key.kind())
                .filter(kind -> kind.situations().contains(key.situation()))
                .filter(kind -> kind.concerns(key.scope()))
                .orElseThrow(Refusal::notFound);
    }
}
