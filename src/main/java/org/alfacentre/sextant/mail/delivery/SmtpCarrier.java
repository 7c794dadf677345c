package org.alfacentre.sextant.mail.delivery;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server, over one connection for a whole batch. */
final class SmtpCarrier implements Carrier {

    private static final Logger LOG = Logger.getLogger(SmtpCarrier.class.getName());

    /** How servers answer: a code of three digits, then what they say. */
    private static final Pattern ANSWER = Pattern.compile("^\\s*([245]\\d\\d)[ -]");

    private static final int SERVICE_CLOSING = 421;

    /** One letter may make a server hang up; after so many in a row the server is at fault. */
    private static final int MOST_DROPS = 3;

    private final Session session;
    private final Sender sender;
    private Transport transport;
    private int drops;

    SmtpCarrier(Sender sender) {
        this.sender = sender;
        this.session = Session.getInstance(sender.properties());
    }

    @Override
    public Outcome carry(Parcel parcel) {
        MimeLetter letter;
        try {
            letter = MimeLetter.toSend(parcel, session);
        } catch (MessagingException bad) {
            return new Outcome.Never("bad-address");
        }
        boolean used = transport != null;
        Outcome outcome = attempt(letter);
        // the server had hung up since the mail before, and has not seen this one
        boolean lost = used && transport == null && !letter.isHandedOver();
        return lost ? attempt(letter) : outcome;
    }

    private Outcome attempt(MimeLetter letter) {
        try {
            connect();
        } catch (AuthenticationFailedException refused) {
            close();
            return new Outcome.Later("authentication: " + firstLine(refused), true);
        } catch (MessagingException away) {
            close();
            return new Outcome.Later(firstLine(away), true);
        }
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
            drops = 0;
            return new Outcome.Accepted();
        } catch (MessagingException refused) {
            return judge(refused, letter.isHandedOver());
        }
    }

    private void connect() throws MessagingException {
        if (transport == null) {
            transport = session.getTransport("smtp");
            transport.connect(sender.user(), sender.password());
        }
    }

    private Outcome judge(MessagingException refused, boolean handedOver) {
        int code = 0;
        boolean broken = false;
        String why = firstLine(refused);
        for (Exception cause = refused; cause != null; cause = next(cause)) {
            Matcher answer = ANSWER.matcher(String.valueOf(cause.getMessage()));
            if (answer.find()) {
                code = Integer.parseInt(answer.group(1));
                why = firstLine(cause);
            }
            broken |= cause instanceof IOException;
        }
        if (code >= 500) {
            return new Outcome.Never(why);
        }
        if (code == 0 && handedOver) {
            close();
            return new Outcome.Doubtful(why);
        }
        boolean dropped = code == 0 && (broken || !transport.isConnected());
        if (dropped || code == SERVICE_CLOSING) {
            close();
        }
        drops = dropped ? drops + 1 : 0;
        return new Outcome.Later(why, code == SERVICE_CLOSING || drops == MOST_DROPS);
    }

    private static Exception next(Exception cause) {
        return cause instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static String firstLine(Exception cause) {
        return String.valueOf(cause.getMessage()).strip().split("\\R", 2)[0];
    }

    @Override
    public void close() {
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException gone) {
                LOG.log(Level.FINE, "the mail server had closed the connection", gone);
            }
            transport = null;
        }
    }
}
