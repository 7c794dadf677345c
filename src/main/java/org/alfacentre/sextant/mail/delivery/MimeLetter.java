package org.alfacentre.sextant.mail.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.alfacentre.sextant.mail.calendar.CalendarObject;
import org.alfacentre.sextant.mail.text.Literal;
import org.alfacentre.sextant.shell.Checks;

/**
 * The MIME message: text and HTML as alternatives, with the first appointment as the third, which
 * mail clients show as an invitation; every appointment besides as a file of its own (ADR 0031).
 */
final class MimeLetter extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;
    private boolean handedOver;

    private MimeLetter(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** Jakarta Mail would give it a new one at each attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream to, String[] without) throws IOException, MessagingException {
        super.writeTo(to, without);
        handedOver = true;
    }

    /** Whether all of it was written at least once: from then on a server may have taken it. */
    boolean isHandedOver() {
        return handedOver;
    }

    /** The parcel as a message to send; refuses a recipient whose address is none. */
    static MimeLetter toSend(Parcel parcel, Session session) throws MessagingException {
        if (!Checks.isEmail(parcel.to().email())) {
            throw new AddressException("no address", Literal.line(parcel.to().email()));
        }
        return of(parcel, session);
    }

    /** The parcel as a message to read. */
    static MimeLetter of(Parcel parcel, Session session) throws MessagingException {
        MimeLetter letter = new MimeLetter(session, parcel.messageId());
        letter.setFrom(address(parcel.from()));
        letter.setRecipient(Message.RecipientType.TO, address(parcel.to()));
        if (parcel.answerTo() != null) {
            letter.setReplyTo(new InternetAddress[] {address(parcel.answerTo())});
        }
        letter.setSubject(Literal.line(parcel.content().subject()), UTF_8);
        letter.setSentDate(Date.from(parcel.date()));
        letter.setHeader("Content-Language", parcel.language());
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        letter.setContent(body(parcel.content()));
        letter.saveChanges();
        return letter;
    }

    private static MimeMultipart body(Parcel.Content content) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(content.plain(), "plain"));
        alternatives.addBodyPart(text(content.html(), "html"));
        List<CalendarObject> appointments = content.appointments();
        if (appointments.isEmpty()) {
            return alternatives;
        }
        alternatives.addBodyPart(calendar(appointments.get(0)));
        MimeBodyPart readable = new MimeBodyPart();
        readable.setContent(alternatives);
        MimeMultipart mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(readable);
        for (int n = 0; n < appointments.size(); n++) {
            MimeBodyPart file = calendar(appointments.get(n));
            file.setFileName(
                    appointments.size() == 1 ? "invitation.ics" : "invitation-" + (n + 1) + ".ics");
            file.setDisposition(MimeBodyPart.ATTACHMENT);
            mixed.addBodyPart(file);
        }
        return mixed;
    }

    private static MimeBodyPart text(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart calendar(CalendarObject object) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + object.method();
        // as bytes: its CRLF and its folding must arrive as they are
        byte[] bytes = object.ics().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress address(Parcel.Address of) throws MessagingException {
        try {
            InternetAddress address = new InternetAddress();
            address.setAddress(Literal.line(of.email()));
            address.setPersonal(Literal.line(of.name()), UTF_8);
            return address;
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException(UTF_8, impossible);
        }
    }
}
