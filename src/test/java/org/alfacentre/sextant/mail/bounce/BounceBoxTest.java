package org.alfacentre.sextant.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.alfacentre.sextant.shell.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BounceBoxTest {

    private static final String REPORT =
            """
            From: MAILER-DAEMON@mx.example
            To: retours@sextant.example
            Subject: Undelivered
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            Sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; camille@structure.example
            Action: %s
            Status: %s
            Diagnostic-Code: smtp; 550 5.1.1 no such
             mailbox

            --b
            Content-Type: text/rfc822-headers

            Message-ID: <one@sextant.alfacentre.org>
            Subject: Convocation

            --b--
            """;

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP));
    private final BounceBox box = new BounceBox(new Installation());
    private GreenMailUser mailbox;

    @BeforeEach
    void pointAtTheMailbox() {
        server.start();
        mailbox = server.setUser("retours@sextant.example", "retours", "secret");
        System.setProperty("SEXTANT_IMAP_HOST", "localhost");
        System.setProperty("SEXTANT_IMAP_PORT", String.valueOf(server.getImap().getPort()));
        System.setProperty("SEXTANT_IMAP_TLS", "none");
        System.setProperty("SEXTANT_IMAP_USER", "retours");
        System.setProperty("SEXTANT_IMAP_PASSWORD", "secret");
    }

    @AfterEach
    void forgetTheMailbox() {
        server.stop();
        for (String name : List.of("HOST", "PORT", "TLS", "USER", "PASSWORD")) {
            System.clearProperty("SEXTANT_IMAP_" + name);
        }
    }

    private void receive(String mail) throws Exception {
        byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        var received =
                new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        server.getManagers().getImapHostManager().getInbox(mailbox).store(received);
    }

    private List<Bounce> read() throws Exception {
        List<Bounce> read = new ArrayList<>();
        box.read(read::add);
        return read;
    }

    @Test
    void aFailureForGoodIsReadOnceWithItsMailAndReason() throws Exception {
        receive(REPORT.formatted("failed", "5.1.1"));

        assertThat(read())
                .containsExactly(
                        new Bounce(
                                "<one@sextant.alfacentre.org>",
                                "camille@structure.example",
                                "550 5.1.1 no such mailbox"));
        assertThat(read()).isEmpty();
    }

    @Test
    void aDelayAndAFullMailboxMarkNobody() throws Exception {
        receive(REPORT.formatted("delayed", "4.4.1"));
        receive(REPORT.formatted("failed", "4.2.2"));

        assertThat(read()).isEmpty();
    }

    @Test
    void whatPeopleWriteIsLeftInTheMailbox() throws Exception {
        receive("From: a@b.example\nSubject: Bonjour\n\n550 5.1.1 rien\n");

        assertThat(read()).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }
}
