package org.alfacentre.sextant.mail.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.alfacentre.sextant.mail.MailSwitch;
import org.alfacentre.sextant.mail.MessageState;
import org.alfacentre.sextant.mail.Messages;

/** What the staff's home page says of mail: what failed, what waits for them, what leaves soon. */
@Named("mailTiles")
@RequestScoped
public class MailTiles {

    private static final Duration WEEK = Duration.ofDays(7);

    @Inject private Messages messages;
    @Inject private MailSwitch mailSwitch;
    @Inject private Clock clock;

    public long getFailed() {
        return messages.count(MessageState.FAILED) + messages.count(MessageState.IN_DOUBT);
    }

    public long getWithheld() {
        return messages.count(MessageState.WITHHELD);
    }

    /** Convocations that leave in the next seven days. */
    public long getConvocationsThisWeek() {
        Instant now = clock.instant();
        return messages.countDue("convocation", now, now.plus(WEEK));
    }

    /** Convocations that cannot leave for want of a place or a date. */
    public long getConvocationsWithheld() {
        return messages.countWithheld("convocation");
    }

    public boolean isStopped() {
        return mailSwitch.isStopped();
    }
}
