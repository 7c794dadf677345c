package org.alfacentre.sextant.mail.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.Messages;
import org.alfacentre.sextant.mail.calendar.CalendarObject;
import org.alfacentre.sextant.mail.delivery.Reading;
import org.alfacentre.sextant.mail.text.Rendered;
import org.alfacentre.sextant.shell.Formats;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Reader;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;
import org.alfacentre.sextant.time.ParisTime;

/** One message as its reader sees it, and for staff what became of it. */
@Named("message")
@RequestScoped
public class MessagePage {

    @Inject private Messages messages;
    @Inject private Reading reading;
    @Inject private CurrentUser user;
    @Inject private Visit visit;
    @Inject private Notices notices;
    @Inject private Formats formats;
    @Inject private Reader reader;

    private long id;
    private Message head;
    private Reading.Content content;

    /** The number is a parameter of the address, and of the form that acts on it. */
    @PostConstruct
    void read() {
        id = visit.id("id");
        head = messages.one(id, user.require());
        content = reading.open(id).orElse(null);
    }

    public String resend() {
        return act(() -> messages.resend(id, user.require()), "mail.message.queued");
    }

    public String abort() {
        return act(() -> messages.abort(id, user.require()), "mail.message.aborted");
    }

    private String act(Runnable what, String told) {
        try {
            what.run();
            notices.done(told);
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
        return "/message.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isResendable() {
        return user.isStaff() && Messages.mayResend(head);
    }

    public boolean isAbortable() {
        return user.isStaff() && Messages.mayAbort(head);
    }

    public Message getHead() {
        return head;
    }

    /** Null when the message has no words. */
    public Reading.Content getContent() {
        return content;
    }

    public String getHtml() {
        return Rendered.framed(content.html());
    }

    public List<CalendarObject> getAppointments() {
        return CalendarObject.split(content.appointments());
    }

    public String hour(Instant instant) {
        return formats.time(reader.getLocale(), ParisTime.local(instant).toLocalTime());
    }

    public long getId() {
        return id;
    }
}
