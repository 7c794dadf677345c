package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;

/** Kinds, states and hindrances of messages in the reader's words. */
@Named
@RequestScoped
public class MailWords {

    @Inject private Words words;
    @Inject private Reader reader;

    /** A kernel kind by its name; a module's by its own, else as it is written. */
    public String kind(String code) {
        int dot = code.indexOf('.');
        String key =
                dot < 0
                        ? "mail.kind." + code
                        : code.substring(0, dot) + ".mail." + code.substring(dot + 1) + ".name";
        return words.has(locale(), key) ? words.of(locale(), key) : code;
    }

    public String state(MessageState state) {
        return words.of(locale(), "mail.state." + state);
    }

    public String badge(MessageState state) {
        return switch (state) {
            case SENT -> "badge badge-free";
            case FAILED, IN_DOUBT -> "badge badge-full";
            case WITHHELD, RETRY, MISSED -> "badge badge-warn";
            case QUEUED, INFLIGHT -> "badge badge-info";
            case ABORTED -> "badge";
        };
    }

    /** Why it stands where it does: our own reasons in words, a mail server's as it gave it. */
    public String why(Message message) {
        String why = message.getError();
        if (why == null) {
            return "";
        }
        String code = why.startsWith("words:") ? "words" : why;
        String key = "mail.held." + code;
        return words.has(locale(), key) ? words.of(locale(), key) : why;
    }

    private Locale locale() {
        return reader.getLocale();
    }
}
