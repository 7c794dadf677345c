package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageFilter;
import org.alfacentre.sextant.mail.Messages;
import org.alfacentre.sextant.shell.CsvExport;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Words;

/** The outbox as a spreadsheet: who was written to, when and how it went; never what was said. */
@RequestScoped
class OutboxCsv {

    private static final int MOST_PAGES = 100;

    @Inject private Messages messages;
    @Inject private MailWords mailWords;
    @Inject private CurrentUser user;
    @Inject private Words words;
    @Inject private Formats formats;
    @Inject private Reader reader;

    void download(MessageFilter filter, FacesContext faces) {
        CsvExport csv =
                new CsvExport(
                        Stream.of(
                                        "id",
                                        "due",
                                        "sent",
                                        "kind",
                                        "recipient",
                                        "session",
                                        "state",
                                        "why")
                                .map(
                                        column ->
                                                words.of(
                                                        reader.getLocale(),
                                                        "mail.column." + column))
                                .toArray(String[]::new));
        int page = 0;
        Paged<Message> found;
        do {
            found = messages.page(filter, user.require(), page, Paged.MOST);
            Map<Long, String> codes = messages.sessionCodes(found.items());
            found.items().forEach(message -> csv.row(row(message, codes)));
            page++;
        } while (page < found.pages() && page < MOST_PAGES);
        csv.download(faces, "envois");
    }

    private Object[] row(Message message, Map<Long, String> codes) {
        return new Object[] {
            message.getId(),
            formats.instant(reader.getLocale(), message.getDueAt()),
            formats.instant(reader.getLocale(), message.getSentAt()),
            mailWords.kind(message.getKind()),
            message.getRecipient(),
            codes.get(message.getSession()),
            mailWords.state(message.getState()),
            mailWords.why(message)
        };
    }
}
