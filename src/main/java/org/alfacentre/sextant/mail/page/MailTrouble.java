package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.mail.MailFigures;
import org.alfacentre.sextant.mail.MailSwitch;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Messages;
import org.alfacentre.sextant.mail.RefusedAddresses;
import org.alfacentre.sextant.mail.bounce.BounceReading;
import org.alfacentre.sextant.shell.HomeLine;
import org.alfacentre.sextant.shell.HomeTile;
import org.alfacentre.sextant.shell.Words;

/** Mails that wait for somebody, beside those that failed. */
@ApplicationScoped
public class MailTrouble implements HomeTile {

    private static final String OUTBOX = "/outbox.xhtml";

    @Inject private Messages messages;
    @Inject private MailFigures figures;
    @Inject private MailSwitch mailSwitch;
    @Inject private RefusedAddresses refused;
    @Inject private BounceReading bounces;
    @Inject private Words words;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF);
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String titleKey() {
        return "mail.tile.title";
    }

    @Override
    public String emptyKey() {
        return "mail.tile.empty";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        List<HomeLine> lines = new ArrayList<>();
        if (mailSwitch.isStopped()) {
            lines.add(HomeLine.of(words.of(locale, "mail.tile.stopped"), null, OUTBOX));
        }
        if (bounces.isAway()) {
            lines.add(HomeLine.of(words.of(locale, "mail.tile.mailbox"), null, OUTBOX));
        }
        add(lines, locale, "late", figures.late(caller).count(), OUTBOX + "?state=QUEUED");
        long withheld = messages.count(MessageState.WITHHELD);
        add(lines, locale, "withheld", withheld, OUTBOX + "?state=WITHHELD");
        add(lines, locale, "refused", refused.persons().size(), OUTBOX + "#refused");
        return lines;
    }

    private void add(List<HomeLine> lines, Locale locale, String what, long count, String path) {
        if (count > 0) {
            lines.add(HomeLine.of(words.of(locale, "mail.tile." + what, count), null, path));
        }
    }
}
