package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A server with a real mail server beside it: mails arrive once, whatever happens to either. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SmtpIT {

    private static final String BEGIN = "2026-03-16T09:30:00+01:00";

    private static GreenMail post;
    private static SextantServer server;
    private static Api api;

    @BeforeAll
    static void start() {
        int port = SextantServer.freePort();
        post = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        post.start();
        server =
                SextantServer.start(
                        Map.of(
                                "SEXTANT_SMTP_HOST", "localhost",
                                "SEXTANT_SMTP_PORT", String.valueOf(port),
                                "SEXTANT_SMTP_FROM", "sextant@sextant.example"));
        api = new Api(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        post.stop();
    }

    @Test
    @Order(1)
    void aConfirmationArrivesWithItsCalendar() throws MessagingException {
        Scene scene = Scene.begin(api).published().enrol("A").at("2026-03-02T09:01:00+01:00");

        List<MimeMessage> arrived = arrivedFor(scene.email("A"));

        assertThat(arrived).hasSize(1);
        assertThat(arrived.get(0).getFrom()[0].toString()).contains("sextant@sextant.example");
        assertThat(Mails.parts(arrived.get(0)))
                .contains("text/plain", "text/html", "text/calendar");
    }

    @Test
    @Order(2)
    void whatAMailServerOutOfReachMissesArrivesOnceLater() {
        Scene scene = Scene.begin(api).published();
        scene.person("A", Map.of());
        post.stop();
        scene.enrol("A").at("2026-03-02T09:01:00+01:00").at("2026-03-02T09:02:00+01:00");
        assertThat(new Roll(scene).messages()).extracting("state").doesNotContain("SENT", "FAILED");

        post.start();
        scene.at("2026-03-02T12:00:00+01:00").at("2026-03-02T12:01:00+01:00");

        assertThat(arrivedFor(scene.email("A"))).hasSize(1);
        assertThat(new Roll(scene).messages()).extracting("state").containsOnly("SENT");
    }

    @Test
    @Order(3)
    void aPowerCutLosesNothingThatWasAnsweredAndSendsNothingTwice() throws MessagingException {
        Scene places = Scene.begin(api).capacity(15).published();
        Scene sheet = Scene.begin(api).on(LocalDate.of(2026, 3, 16)).capacity(null);
        sheet.published();
        Storm storm = new Storm(api, places, sheet, BEGIN);

        storm.blowUntil(60, server::kill);
        server.restart();
        api.clock("2026-03-16T11:00:00+01:00");
        api.clock("2026-03-16T11:30:00+01:00");

        storm.nothingAnsweredIsLost();
        new Books(places).balance();
        new Books(sheet).balance();
        assertThat(new Roll(places).messages()).extracting("state").containsOnly("SENT");
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : post.getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        assertThat(ids)
                .containsAll(
                        new Roll(places)
                                .messages().stream()
                                        .map(message -> (String) message.get("messageId"))
                                        .toList());
        // the one that was on the wire when the power went may come again, under the same id
        assertThat(ids.size() - ids.stream().distinct().count()).isLessThanOrEqualTo(1);
    }

    private static List<MimeMessage> arrivedFor(String address) {
        List<MimeMessage> arrived = new ArrayList<>();
        for (MimeMessage mail : post.getReceivedMessagesForDomain(address)) {
            arrived.add(mail);
        }
        return arrived;
    }
}
