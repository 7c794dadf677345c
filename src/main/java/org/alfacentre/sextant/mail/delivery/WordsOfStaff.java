package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.mailing.Mailing;
import org.alfacentre.sextant.mail.setting.MailScope;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.mail.wording.Wordings;
import org.alfacentre.sextant.session.TrainingSession;

/**
 * What staff wrote for messages: the text of their mailing, else that of their kind. Of those taken
 * together the words are read once for each kind, session and language.
 */
@ApplicationScoped
class WordsOfStaff {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Wordings wordings;

    /**
     * Whose words a message says.
     *
     * @param mailing null, unless it has a text of its own
     */
    private record Source(Mailing mailing, String kind, MailScope scope, String language) {}

    /** By message and situation; the plain one is "". */
    Map<Message, Map<String, OwnWords>> of(List<Message> messages) {
        Map<Source, Map<String, OwnWords>> read = new HashMap<>();
        Map<Message, Map<String, OwnWords>> words = new IdentityHashMap<>();
        messages.forEach(one -> words.put(one, read.computeIfAbsent(source(one), this::read)));
        return words;
    }

    private Map<String, OwnWords> read(Source source) {
        Mailing mailing = source.mailing();
        return mailing == null
                ? wordings.of(source.kind(), source.scope(), source.language())
                : Map.of("", new OwnWords(mailing.getSubject(), mailing.getContent()));
    }

    private Source source(Message message) {
        Mailing mailing =
                message.getMailing() == null ? null : em.find(Mailing.class, message.getMailing());
        return new Source(
                mailing == null || mailing.getContent() == null ? null : mailing,
                message.getKind(),
                scope(message.getSession()),
                message.reader().getLanguage());
    }

    private MailScope scope(Long session) {
        return session == null
                ? MailScope.PROGRAMME
                : new MailScope(
                        em.find(TrainingSession.class, session).getAction().getCode(), session);
    }
}
