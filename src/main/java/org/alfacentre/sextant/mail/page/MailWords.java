package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.setting.MailScope;
import org.alfacentre.sextant.mail.setting.MailScopes;
import org.alfacentre.sextant.mail.setting.MailSettings;
import org.alfacentre.sextant.mail.wording.Wordings;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;

/** Kinds, states and hindrances of messages in the reader's words. */
@Named
@RequestScoped
public class MailWords {

    @Inject private Words words;
    @Inject private Reader reader;
    @Inject private MailScopes scopes;

    /** A kernel kind by its name; a module's by its own, else by that of the kernel's like it. */
    public String kind(String code) {
        int dot = code.indexOf('.');
        String name = code.substring(dot + 1);
        String own = dot < 0 ? "" : code.substring(0, dot) + ".mail." + name + ".name";
        return Stream.of(own, "mail.kind." + name)
                .filter(key -> words.has(locale(), key))
                .findFirst()
                .map(key -> words.of(locale(), key))
                .orElse(code);
    }

    /** One text of a kind: whose it is and when it is said. */
    public String text(Wordings.Line line) {
        String kind = kind(line.key().kind());
        String whole =
                line.kind().actions().isEmpty()
                        ? kind
                        : kind
                                + " ("
                                + String.join(", ", new TreeSet<>(line.kind().actions()))
                                + ")";
        String situation = line.key().situation();
        return situation.isEmpty()
                ? whole
                : whole + " – " + words.of(locale(), "mail.situation." + situation);
    }

    /** What words or settings are for. */
    public String scope(MailScope scope) {
        if (scope.session() != null) {
            return words.of(locale(), "mail.scope.session", scopes.sessionCode(scope));
        }
        return scope.action() == null
                ? words.of(locale(), "mail.wordings.any-action")
                : words.of(locale(), "mail.scope.action", scope.action());
    }

    /** Whose words hold. */
    public String held(Wordings.Line line) {
        if (line.isOwn()) {
            return words.of(locale(), "mail.wordings.own");
        }
        MailScope of = line.wider().of();
        return of == null
                ? words.of(locale(), "mail.wordings.default")
                : words.of(locale(), "mail.wordings.inherited", scope(of));
    }

    /** A kind that may be set, by its name. */
    public String setting(MailSettings.Line line) {
        return kind(line.kind().code());
    }

    /** When a kind is sent, or that it is not. */
    public String sent(MailSettings.Line line) {
        if (!line.isOn()) {
            return words.of(locale(), "mail.settings.off");
        }
        if (!line.kind().isDated()) {
            return words.of(locale(), "mail.settings.caused");
        }
        String side = line.kind().after() ? "after" : "before";
        return words.of(locale(), "mail.settings." + side, line.getDays());
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
