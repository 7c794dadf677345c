package org.alfacentre.sextant.axis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.mail.mailing.Addressees;
import org.alfacentre.sextant.mail.mailing.MailingOrder;
import org.alfacentre.sextant.mail.mailing.Mailings;

/**
 * How a module has a mail to many prepared for staff: nothing leaves before they have seen to whom
 * it goes and what it says, and confirmed it on the kernel's page, twice where many are concerned
 * (M09). Who declines such mails gets none.
 *
 * <pre>{@code
 * Prepared announcement = desk.toAll(subject, text, caller);
 * return announcement.page() + "&faces-redirect=true";
 * }</pre>
 *
 * Since contract 1.4.
 */
@ApplicationScoped
public class MailingDesk {

    @Inject private Mailings mailings;

    /** A mailing that waits to be confirmed, and where it is. */
    public record Prepared(long id) {

        /** The kernel's page that shows its list and its words. */
        public String page() {
            return "/mailing.xhtml?id=" + id;
        }
    }

    /**
     * For the whole directory. By staff only.
     *
     * @param text without a greeting, which the kernel writes above it
     */
    public Prepared toAll(String subject, String text, Caller by) {
        var everybody = new Addressees(null, null, null, null, null, false, false, false);
        var order = new MailingOrder(false, null, everybody, subject, text);
        return new Prepared(mailings.prepare(order, by).getId());
    }
}
