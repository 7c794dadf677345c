package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.mailing.Mailing;
import org.alfacentre.sextant.mail.setting.MailScope;
import org.alfacentre.sextant.mail.text.OwnWords;
import org.alfacentre.sextant.mail.wording.Wordings;
import org.alfacentre.sextant.session.TrainingSession;

/** What staff wrote for a message: the text of its mailing, else that of its kind. */
@ApplicationScoped
class WordsOfStaff {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Wordings wordings;

    /** By situation; the plain one is "". */
    Map<String, OwnWords> of(Message message) {
        if (message.getMailing() != null) {
            Mailing mailing = em.find(Mailing.class, message.getMailing());
            if (mailing.getContent() != null) {
                return Map.of("", new OwnWords(mailing.getSubject(), mailing.getContent()));
            }
        }
        return wordings.of(
                message.getKind(), scope(message.getSession()), message.reader().getLanguage());
    }

    private MailScope scope(Long session) {
        return session == null
                ? MailScope.PROGRAMME
                : new MailScope(
                        em.find(TrainingSession.class, session).getAction().getCode(), session);
    }
}
