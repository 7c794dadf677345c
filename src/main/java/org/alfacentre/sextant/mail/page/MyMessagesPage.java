package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.MessageFilter;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Messages;
import org.alfacentre.sextant.shell.Paged;

/** What Sextant has written to whoever looks. */
@Named("myMessages")
@RequestScoped
public class MyMessagesPage {

    private static final int SIZE = 25;

    @Inject private Messages messages;
    @Inject private CurrentUser user;

    private Integer page;
    private Paged<Message> found;

    public Paged<Message> getFound() {
        if (found == null) {
            Caller caller = user.require();
            var sent = new MessageFilter(null, caller.id(), MessageState.SENT, null, null);
            found = messages.page(sent, caller, Paged.page(page), SIZE);
        }
        return found;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
