package org.alfacentre.sextant.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.alfacentre.sextant.mail.text.Rendered;

/** Where every mail is written, in the transaction that causes it, and nowhere else. */
@ApplicationScoped
public class Outbox {

    private static final Jsonb JSON = JsonbBuilder.create();

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Clock clock;

    /** The letter as a message that is not written anywhere: to be read before it is sent. */
    public Message draft(Letter letter, Long mailing) {
        return message(letter).partOf(mailing);
    }

    /**
     * Writes the letter as a queued message. Costs one INSERT and no query: whoever may ask twice
     * for the same key asks {@link #has} first.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Letter letter) {
        em.persist(message(letter));
    }

    /** As {@link #put}, for one of the many of a mailing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Letter letter, long mailing) {
        em.persist(message(letter).partOf(mailing));
    }

    /** A letter that has its words already: it leaves with these. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Letter letter, Rendered words) {
        Message message = message(letter);
        message.word(words.subject(), words.html(), words.plain(), null);
        em.persist(message);
    }

    /** As {@link #put(Letter)}, to somebody outside the directory. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(OutsideLetter letter) {
        String facts = JSON.toJson(letter.facts());
        em.persist(new Message(letter, facts, messageId(), clock.instant()));
    }

    private Message message(Letter letter) {
        return new Message(letter, JSON.toJson(letter.facts()), messageId(), clock.instant());
    }

    private static String messageId() {
        return "<" + UUID.randomUUID() + "@sextant.alfacentre.org>";
    }

    public boolean has(String key) {
        return em.createQuery("SELECT COUNT(m) FROM Message m WHERE m.key = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }
}
