package org.alfacentre.sextant.it;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** The mailbox to which mail servers send what they could not deliver, read by IMAP. */
final class ReturnsMailbox implements AutoCloseable {

    private static final String ADDRESS = "retours@sextant.example";
    private static final String LOGIN = "retours";
    private static final String PASSWORD = "a-mailbox-of-tests";

    /** As Postfix writes it. */
    private static final String REPORT =
            """
            Return-Path: <>
            From: MAILER-DAEMON@mx.structure.example (Mail Delivery System)
            To: retours@sextant.example
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status;
            \tboundary="4F2A91C0.1773219600/mx.structure.example"

            This is a MIME-encapsulated message.

            --4F2A91C0.1773219600/mx.structure.example
            Content-Description: Notification
            Content-Type: text/plain; charset=us-ascii

            I'm sorry to have to inform you that your message could not
            be delivered to one or more recipients.

            --4F2A91C0.1773219600/mx.structure.example
            Content-Description: Delivery report
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.structure.example
            X-Postfix-Queue-ID: 4F2A91C0
            Arrival-Date: Mon,  2 Mar 2026 09:01:04 +0100 (CET)

            Final-Recipient: rfc822; %1$s
            Original-Recipient: rfc822;%1$s
            Action: failed
            Status: 5.1.1
            Remote-MTA: dns; imap.structure.example
            Diagnostic-Code: smtp; 550 5.1.1 <%1$s>: Recipient address rejected:
                User unknown

            --4F2A91C0.1773219600/mx.structure.example
            Content-Description: Undelivered Message Headers
            Content-Type: text/rfc822-headers

            Return-Path: <sextant@sextant.example>
            To: <%1$s>
            Message-ID:
             %2$s
            Subject: Votre inscription

            --4F2A91C0.1773219600/mx.structure.example--
            """;

    private final GreenMail server;
    private final GreenMailUser user;

    ReturnsMailbox(int port) {
        server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_IMAP));
        user = server.setUser(ADDRESS, LOGIN, PASSWORD);
    }

    /** With these Sextant reads the mailbox. */
    static Map<String, String> settings(int port) {
        return Map.of(
                "SEXTANT_IMAP_HOST",
                "localhost",
                "SEXTANT_IMAP_PORT",
                String.valueOf(port),
                "SEXTANT_IMAP_TLS",
                "none",
                "SEXTANT_IMAP_USER",
                LOGIN,
                "SEXTANT_IMAP_PASSWORD",
                PASSWORD);
    }

    ReturnsMailbox open() {
        server.start();
        return this;
    }

    /** From now on nobody who has the password gets in. */
    void lock() {
        user.setPassword("another");
    }

    void unlock() {
        user.setPassword(PASSWORD);
    }

    /** A report comes: this mail to this address will never arrive. */
    void receive(String address, String messageId) throws MessagingException {
        byte[] report =
                REPORT.formatted(address, messageId)
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.US_ASCII);
        user.deliver(
                new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(report)));
    }

    @Override
    public void close() {
        server.stop();
    }
}
