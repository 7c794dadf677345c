package org.alfacentre.sextant.mail.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.alfacentre.sextant.mail.Letter;
import org.alfacentre.sextant.mail.Message;
import org.alfacentre.sextant.mail.Outbox;
import org.alfacentre.sextant.mail.calendar.CalendarObject;
import org.alfacentre.sextant.shell.Refusal;

/** A message as its reader sees it: what was sent, or what would be sent now. */
@ApplicationScoped
@Transactional
public class Reading {

    @PersistenceContext(unitName = "kernel")
    private EntityManager em;

    @Inject private Preparation preparation;
    @Inject private Hindrances hindrances;
    @Inject private Outbox outbox;
    @Inject private Clock clock;

    /**
     * What a message says.
     *
     * @param from the sender as headers show it
     * @param answerTo where an answer goes, or null
     * @param appointments iCalendar objects, one after the other, or null
     * @param preview whether it has not been sent yet and may still change
     */
    public record Content(
            String from,
            String answerTo,
            String subject,
            String html,
            String plain,
            String appointments,
            boolean preview) {}

    /**
     * Its content; empty when it has no words: never sent and void, erased, or of a module that is
     * gone.
     */
    public Optional<Content> open(long id) {
        Message message = em.find(Message.class, id);
        return parcel(message).map(parcel -> content(message, parcel));
    }

    private static Content content(Message message, Parcel parcel) {
        Parcel.Content content = parcel.content();
        return new Content(
                header(parcel.from()),
                parcel.answerTo() == null ? null : header(parcel.answerTo()),
                content.subject(),
                content.html(),
                content.plain(),
                CalendarObject.join(content.appointments()),
                message.getHtml() == null);
    }

    /** What a letter of a mailing would say that nobody has put into the outbox yet. */
    public Optional<Content> draft(Letter letter, Long mailing) {
        Message message = outbox.draft(letter, mailing);
        return parcel(message).map(parcel -> content(message, parcel));
    }

    /** The whole message as a file; refused with 404 when it has no words, erased with 410. */
    public byte[] file(long id) {
        Message message = em.find(Message.class, id);
        if (message.isErased()) {
            throw Refusal.of(410, "message-erased");
        }
        Parcel parcel = parcel(message).orElseThrow(Refusal::notFound);
        var bytes = new ByteArrayOutputStream();
        try {
            MimeLetter.of(parcel, Session.getInstance(new Properties())).writeTo(bytes);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Optional<Parcel> parcel(Message message) {
        if (message.isErased()) {
            return Optional.empty();
        }
        if (message.getHtml() != null) {
            Instant date = message.getSentAt() == null ? message.getDueAt() : message.getSentAt();
            return Optional.of(preparation.again(message, date));
        }
        Instant now = clock.instant();
        boolean hopeless = hindrances.of(message, now).filter(one -> !one.isForNow()).isPresent();
        try {
            return hopeless ? Optional.empty() : Optional.of(preparation.preview(message, now));
        } catch (IllegalArgumentException wordless) {
            return Optional.empty();
        }
    }

    private static String header(Parcel.Address address) {
        return address.name() + " <" + address.email() + ">";
    }
}
