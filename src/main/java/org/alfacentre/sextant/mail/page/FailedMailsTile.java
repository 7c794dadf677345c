package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.Role;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageFilter;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Messages;
import org.alfacentre.sextant.shell.HomeLine;
import org.alfacentre.sextant.shell.HomeTile;

/** Home tile: mails that did not arrive, each one click from being corrected and sent again. */
@ApplicationScoped
public class FailedMailsTile implements HomeTile {

    private static final int MOST = 50;

    @Inject private Messages messages;
    @Inject private MailWords words;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMINISTRATOR, Role.STAFF);
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String titleKey() {
        return "mail.tile.failed";
    }

    @Override
    public String emptyKey() {
        return "mail.tile.failed.none";
    }

    @Override
    public List<HomeLine> lines(Caller caller, Locale locale) {
        return Stream.of(MessageState.FAILED, MessageState.IN_DOUBT)
                .map(state -> new MessageFilter(null, null, state, null, null))
                .flatMap(filter -> messages.page(filter, caller, 0, MOST).items().stream())
                .map(this::line)
                .toList();
    }

    private HomeLine line(Message message) {
        return HomeLine.of(
                words.kind(message.getKind()) + " – " + message.getRecipient(),
                words.why(message),
                "/message.xhtml?id=" + message.getId());
    }
}
