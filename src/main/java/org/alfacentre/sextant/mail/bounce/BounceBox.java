package org.alfacentre.sextant.mail.bounce;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alfacentre.sextant.shell.Installation;

/**
 * The mailbox of {@code SEXTANT_IMAP_*}; a report that was read keeps its mark and is left there.
 */
final class BounceBox {

    private static final Logger LOG = Logger.getLogger(BounceBox.class.getName());
    private static final String TIMEOUT_MILLIS = "20000";
    private static final int MOST = 500;

    private final Installation installation;

    BounceBox(Installation installation) {
        this.installation = installation;
    }

    boolean isThere() {
        return installation.setting("SEXTANT_IMAP_HOST").isPresent();
    }

    /** Hands over each new report of a mail that failed for good. */
    void read(Consumer<Bounce> reader) throws MessagingException, IOException {
        Session session = Session.getInstance(properties());
        try (Store store = session.getStore("imap")) {
            store.connect(setting("USER", ""), setting("PASSWORD", ""));
            try (Folder folder = store.getFolder(setting("FOLDER", "INBOX"))) {
                folder.open(Folder.READ_WRITE);
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int n = Math.max(0, unread.length - MOST); n < unread.length; n++) {
                    read(unread[n], reader);
                }
            }
        }
    }

    /** Only reports are marked as read; one that nobody can read keeps no other waiting. */
    private static void read(Message mail, Consumer<Bounce> reader) throws MessagingException {
        if (!mail.isMimeType("multipart/report")) {
            return;
        }
        try {
            Bounce.of(mail).ifPresent(reader);
        } catch (MessagingException | IOException unreadable) {
            LOG.log(Level.WARNING, "a delivery report cannot be read", unreadable);
        }
        mail.setFlag(Flags.Flag.SEEN, true);
    }

    private Properties properties() {
        Properties mail = new Properties();
        String tls = setting("TLS", "ssl");
        boolean implicit = "ssl".equals(tls);
        mail.put("mail.imap.host", setting("HOST", "localhost"));
        mail.put("mail.imap.port", setting("PORT", implicit ? "993" : "143"));
        mail.put("mail.imap.ssl.enable", String.valueOf(implicit));
        mail.put("mail.imap.ssl.checkserveridentity", "true");
        mail.put("mail.imap.starttls.enable", String.valueOf("starttls".equals(tls)));
        mail.put("mail.imap.starttls.required", String.valueOf("starttls".equals(tls)));
        mail.put("mail.imap.connectiontimeout", TIMEOUT_MILLIS);
        mail.put("mail.imap.timeout", TIMEOUT_MILLIS);
        mail.put("mail.imap.writetimeout", TIMEOUT_MILLIS);
        // looking into a mail does not mark it: a report is marked once it was handed over
        mail.put("mail.imap.peek", "true");
        return mail;
    }

    private String setting(String name, String unset) {
        return installation.setting("SEXTANT_IMAP_" + name).orElse(unset);
    }
}
