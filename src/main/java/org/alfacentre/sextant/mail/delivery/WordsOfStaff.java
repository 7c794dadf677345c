package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.mailing.Mailing;
import org.alfacentre.sextant.mail.text.OwnWords;

/** What staff wrote for a message: the text of its mailing. */
@ApplicationScoped
class WordsOfStaff {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    OwnWords of(Message message) {
        if (message.getMailing() == null) {
            return OwnWords.NONE;
        }
        Mailing mailing = em.find(Mailing.class, message.getMailing());
        return new OwnWords(mailing.getSubject(), mailing.getContent());
    }
}
