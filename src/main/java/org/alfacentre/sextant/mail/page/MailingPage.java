package org.alfacentre.sextant.mail.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.alfacentre.sextant.identity.Caller;
import org.alfacentre.sextant.identity.CurrentUser;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.delivery.Reading;
import org.alfacentre.sextant.mail.mailing.Mailing;
import org.alfacentre.sextant.mail.mailing.MailingReading;
import org.alfacentre.sextant.mail.mailing.Mailings;
import org.alfacentre.sextant.shell.Notices;
import org.alfacentre.sextant.shell.Paged;
import org.alfacentre.sextant.shell.Refusal;
import org.alfacentre.sextant.shell.Visit;

/** One mailing: to whom, what they read, the confirmations it needs, and how far it is. */
@Named("mailing")
@RequestScoped
public class MailingPage {

    private static final int SIZE = 50;

    @Inject private Mailings mailings;
    @Inject private MailingReading reading;
    @Inject private CurrentUser user;
    @Inject private Visit visit;
    @Inject private Notices notices;

    private long id;
    private Integer page;
    private Mailing it;
    private Map<MessageState, Long> progress;
    private Optional<Reading.Content> sample;

    /** The number is a parameter of the address, and of the forms that act on it. */
    @PostConstruct
    void read() {
        id = visit.id("id");
        it = mailings.mine(id, user.require());
    }

    public String confirm() {
        return act((number, caller) -> mailings.confirm(number, it.getRecipients(), caller));
    }

    public String pause() {
        return act(mailings::pause);
    }

    public String resume() {
        return act(mailings::resume);
    }

    public String abort() {
        return act(mailings::abort);
    }

    private String act(BiConsumer<Long, Caller> what) {
        try {
            what.accept(id, user.require());
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
        return "/mailing.xhtml?faces-redirect=true&id=" + id;
    }

    public Mailing getIt() {
        return it;
    }

    public boolean isAgain() {
        return it.isLarge() && it.getConfirmationsLeft() == 1;
    }

    public Paged<MailingReading.Line> getRecipients() {
        return reading.audience(id, false, user.require(), Paged.page(page), SIZE);
    }

    public List<MailingReading.Line> getExcluded() {
        return reading.audience(id, true, user.require(), 0, Paged.MOST).items();
    }

    public Reading.Content getSample() {
        if (sample == null) {
            sample = reading.sample(id, user.require());
        }
        return sample.orElse(null);
    }

    private long count(MessageState... states) {
        if (progress == null) {
            progress = reading.progress(id, user.require());
        }
        long count = 0;
        for (MessageState state : states) {
            count += progress.getOrDefault(state, 0L);
        }
        return count;
    }

    public long getSent() {
        return count(MessageState.SENT);
    }

    public long getAhead() {
        return count(
                MessageState.QUEUED,
                MessageState.RETRY,
                MessageState.INFLIGHT,
                MessageState.WITHHELD);
    }

    public long getFailed() {
        return count(MessageState.FAILED, MessageState.MISSED, MessageState.IN_DOUBT);
    }

    /** SENDING becomes DONE when nothing is ahead any more. */
    public String getState() {
        boolean done = it.getState() == Mailing.State.SENDING && getAhead() == 0;
        return done ? "DONE" : it.getState().name();
    }

    public Long getId() {
        return id;
    }

    /** The same as in the address: pages of the list keep it. */
    public void setId(Long id) {
        this.id = id;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
