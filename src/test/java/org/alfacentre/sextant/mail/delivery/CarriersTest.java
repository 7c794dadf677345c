package org.alfacentre.sextant.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.alfacentre.sextant.shell.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriersTest {

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    private final Sender sender = new Sender(new Installation());

    @TempDir private Path folder;

    @BeforeEach
    void pointAtTheServer() {
        server.start();
        System.setProperty("SEXTANT_SMTP_HOST", "localhost");
        System.setProperty("SEXTANT_SMTP_PORT", String.valueOf(server.getSmtp().getPort()));
    }

    @AfterEach
    void forgetTheServer() {
        server.stop();
        System.clearProperty("SEXTANT_SMTP_HOST");
        System.clearProperty("SEXTANT_SMTP_PORT");
    }

    @Test
    void aBatchArrivesOverOneConnectionAsItWasWritten() throws Exception {
        try (Carrier carrier = new SmtpCarrier(sender)) {
            for (Parcel parcel : Parcels.several(3)) {
                assertThat(carrier.carry(parcel)).isInstanceOf(Outcome.Accepted.class);
            }
        }

        MimeMessage[] arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(3);
        assertThat(arrived[0].getMessageID()).isEqualTo("<one@sextant.alfacentre.org>");
        assertThat(arrived[0].getSubject())
                .isEqualTo("Inscription confirmée : Zoé Bcc: evil@example.org");
        assertThat(arrived[0].getHeader("Bcc")).isNull();
        assertThat(arrived[0].getHeader("Reply-To", null)).contains("gestion@sextant.example");
        assertThat(parts(arrived[0])).containsExactly("text/plain", "text/html");
    }

    @Test
    void appointmentsAreAnAlternativeAndFilesOfTheirOwn() throws Exception {
        try (Carrier carrier = new SmtpCarrier(sender)) {
            carrier.carry(Parcels.to("zoe@structure.example", "Zoé", 2));
        }

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(parts(arrived))
                .containsExactly(
                        "text/plain",
                        "text/html",
                        "text/calendar REQUEST",
                        "text/calendar REQUEST invitation-1.ics",
                        "text/calendar REQUEST invitation-2.ics");
    }

    @Test
    void aNameThatCarriesHeadersStaysAName() throws Exception {
        try (Carrier carrier = new SmtpCarrier(sender)) {
            carrier.carry(Parcels.to("zoe@structure.example", "Zoé\r\nBcc: evil@example.org", 0));
        }

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getHeader("Bcc")).isNull();
        assertThat(arrived.getAllRecipients()).hasSize(1);
    }

    @Test
    void aBadAddressFailsForGoodAndTheNextOneGoes() {
        try (Carrier carrier = new SmtpCarrier(sender)) {
            assertThat(carrier.carry(Parcels.to("nobody", "Nobody", 0)))
                    .isEqualTo(new Outcome.Never("bad-address"));
            assertThat(carrier.carry(Parcels.plain())).isInstanceOf(Outcome.Accepted.class);
        }
    }

    @Test
    void aServerThatIsAwayIsTriedLater() {
        System.setProperty("SEXTANT_SMTP_PORT", "1");

        try (Carrier carrier = new SmtpCarrier(sender)) {
            assertThat(carrier.carry(Parcels.plain()))
                    .isInstanceOfSatisfying(
                            Outcome.Later.class, later -> assertThat(later.unreachable()).isTrue());
        }
    }

    @Test
    void withoutAServerEachMailIsAFile() throws Exception {
        try (Carrier carrier = new FolderCarrier(folder.resolve("outbox"))) {
            assertThat(carrier.carry(Parcels.plain())).isInstanceOf(Outcome.Accepted.class);
        }

        try (InputStream file = Files.newInputStream(folder.resolve("outbox/12.eml"))) {
            MimeMessage written = new MimeMessage(Session.getInstance(new Properties()), file);
            assertThat(written.getMessageID()).isEqualTo("<one@sextant.alfacentre.org>");
        }
        assertThat(folder.resolve("outbox/12.part")).doesNotExist();
    }

    private static List<String> parts(Part part) throws Exception {
        List<String> found = new ArrayList<>();
        if (part.getContent() instanceof Multipart inner) {
            for (int n = 0; n < inner.getCount(); n++) {
                found.addAll(parts(inner.getBodyPart(n)));
            }
            return found;
        }
        String type = part.getContentType().split(";")[0].toLowerCase();
        String method = part.getContentType().contains("REQUEST") ? " REQUEST" : "";
        String name =
                part instanceof BodyPart body && body.getFileName() != null
                        ? " " + body.getFileName()
                        : "";
        assertThat(part.getInputStream().readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isNotBlank();
        return List.of(type + method + name);
    }
}
