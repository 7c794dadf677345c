package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.MailSwitch;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageFilter;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Messages;
import org.alfacentre.sextant.mail.delivery.Sender;
import org.alfacentre.sextant.shell.Paged;

/** The outbox for staff: what was sent to whom, what waits, what failed. */
@Named("outbox")
@RequestScoped
public class OutboxPage {

    private static final int SIZE = 25;

    @Inject private Messages messages;
    @Inject private MailSwitch mailSwitch;
    @Inject private Sender sender;
    @Inject private CurrentUser user;
    @Inject private OutboxCsv csv;

    private String state;
    private String kind;
    private String reader;
    private String session;
    private Integer page;
    private boolean asCsv;
    private Paged<Message> found;
    private Map<Long, String> codes;

    /** Answers with the file when that is what was asked for. */
    public void open() {
        user.require().mustBeStaff();
        if (asCsv) {
            csv.download(filter(), FacesContext.getCurrentInstance());
        }
    }

    public String turn() {
        mailSwitch.turn(!isStopped(), user.require());
        return "/outbox.xhtml?faces-redirect=true";
    }

    public Paged<Message> getFound() {
        if (found == null) {
            found = messages.page(filter(), user.require(), Paged.page(page), SIZE);
        }
        return found;
    }

    /** Code of the session a message is about, or null. */
    public String code(Message message) {
        if (codes == null) {
            codes = messages.sessionCodes(getFound().items());
        }
        return codes.get(message.getSession());
    }

    private MessageFilter filter() {
        MessageState wanted =
                Arrays.stream(MessageState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null);
        return new MessageFilter(
                isBlank(session) ? null : messages.session(session),
                null,
                wanted,
                isBlank(kind) ? null : kind,
                isBlank(reader) ? null : reader);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public boolean isStopped() {
        return mailSwitch.isStopped();
    }

    public boolean isFiltered() {
        return !MessageFilter.ALL.equals(filter());
    }

    /** Whether mails leave for a server; without one they are files of the data folder. */
    public boolean isServed() {
        return sender.hasServer();
    }

    public List<MessageState> getStates() {
        return List.of(MessageState.values());
    }

    public List<String> getKinds() {
        return messages.kinds();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReader() {
        return reader;
    }

    public void setReader(String reader) {
        this.reader = reader;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public boolean isAsCsv() {
        return asCsv;
    }

    public void setAsCsv(boolean asCsv) {
        this.asCsv = asCsv;
    }
}
