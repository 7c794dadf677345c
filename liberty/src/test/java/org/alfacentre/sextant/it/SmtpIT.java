package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.alfacentre.sextant.it.UnrulyPost.Mood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A server with a real mail server beside it: mails arrive once, whatever happens to either. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SmtpIT {

    private static final String MAILBOX_AWAY = "La boîte des retours ne peut pas être lue";
    private static final String BEGIN = "2026-03-16T09:30:00+01:00";

    private static GreenMail post;
    private static SextantServer server;
    private static Api api;
    private static int port;
    private static int imapPort;

    @BeforeAll
    static void start() {
        port = Ports.free();
        imapPort = Ports.free();
        post = greenMail();
        Map<String, String> settings = new HashMap<>(ReturnsMailbox.settings(imapPort));
        settings.put("SEXTANT_SMTP_HOST", "localhost");
        settings.put("SEXTANT_SMTP_PORT", String.valueOf(port));
        settings.put("SEXTANT_SMTP_FROM", "sextant@sextant.example");
        settings.put("SEXTANT_SMTP_REPLY_TO", "equipe@sextant.example");
        server = SextantServer.start(settings);
        api = new Api(server);
    }

    private static GreenMail greenMail() {
        var started = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        started.start();
        return started;
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
        assertThat(arrived.get(0).getReplyTo()[0].toString()).contains("gestion@sextant.example");
        assertThat(Mails.parts(arrived.get(0)))
                .contains("text/plain", "text/html", "text/calendar");
    }

    @Test
    @Order(2)
    void whatAMailServerOutOfReachMissesArrivesOnceLater() throws MessagingException {
        Scene scene = Scene.begin(api).published();
        scene.person("A", Map.of());
        post.stop();
        scene.enrol("A").at("2026-03-02T09:01:00+01:00").at("2026-03-02T09:02:00+01:00");
        assertThat(new Roll(scene).messages()).extracting("state").doesNotContain("SENT", "FAILED");

        post = greenMail();
        scene.at("2026-03-02T12:00:00+01:00").at("2026-03-02T12:01:00+01:00");

        assertThat(arrivedFor(scene.email("A"))).hasSize(1);
        assertThat(new Roll(scene).messages())
                .filteredOn("kind", "confirmation")
                .extracting("state")
                .containsOnly("SENT");
    }

    /**
     * Away for hours, then unruly, then our own power cut in the midst: seven hundred recipients,
     * each with exactly what the rules say.
     */
    @Test
    @Order(3)
    void sevenHundredGetWhatTheRulesSay() {
        post.stop();
        Scene.begin(api);
        MassMail mail = MassMail.toEverybody(api);
        Map<String, Mood> moods = moods(mail.recipients());
        api.clock("2026-03-02T09:01:00+01:00");
        assertThat(mail.in("SENT")).isEmpty();

        try (UnrulyPost unruly = new UnrulyPost(port, moods::get).open()) {
            CompletableFuture<Void> run = inBackground("2026-03-02T15:00:00+01:00");
            await().atMost(Patience.LONG).until(() -> unruly.taken().size() > 350);
            server.kill();
            assertThat(run).failsWithin(Patience.LONG);
            server.restart();
            api.clock("2026-03-02T15:01:00+01:00");
            api.clock("2026-03-02T15:10:00+01:00");

            everybodyHasWhatTheRulesSay(mail, moods, unruly.taken());
        } finally {
            post = greenMail();
        }
    }

    private static void everybodyHasWhatTheRulesSay(
            MassMail mail, Map<String, Mood> moods, List<UnrulyPost.Taken> arrived) {
        List<String> taken = arrived.stream().map(UnrulyPost.Taken::recipient).toList();
        Set<String> refused = with(moods, Mood.REFUSES);
        Set<String> unanswered = with(moods, Mood.HANGS_UP_LATE, Mood.SAYS_NOTHING);
        Set<String> midway = with(moods, Mood.HANGS_UP_MIDWAY);
        Set<String> doubtful = mail.in("IN_DOUBT");
        Set<String> missing = minus(minus(mail.recipients(), refused), new HashSet<>(taken));
        Set<String> cut = minus(minus(doubtful, unanswered), midway);
        cut.addAll(minus(missing, midway));

        assertThat(mail.in("FAILED")).isEqualTo(refused);
        assertThat(doubtful).containsAll(unanswered).containsAll(missing);
        assertThat(cut)
                .as("taken together when the power went")
                .hasSizeLessThanOrEqualTo(MassMail.TAKEN_TOGETHER);
        assertThat(mail.in("SENT")).isEqualTo(minus(minus(mail.recipients(), refused), doubtful));
        Set<String> notTaken = inDoubt(midway, doubtful);
        notTaken.addAll(refused);
        assertThat(taken).doesNotHaveDuplicates().doesNotContainAnyElementsOf(notTaken);
    }

    /** Who was hung up on midway and is in doubt got nothing. */
    private static Set<String> inDoubt(Set<String> of, Set<String> doubtful) {
        Set<String> both = new HashSet<>(of);
        both.retainAll(doubtful);
        return both;
    }

    /** By turns over the list, most of them good. */
    private static Map<String, Mood> moods(Set<String> recipients) {
        Map<String, Mood> moods = new HashMap<>();
        int n = 0;
        for (String recipient : recipients.stream().sorted().toList()) {
            moods.put(
                    recipient,
                    switch (n % 100) {
                        case 3, 23, 43, 63, 83 -> Mood.GREYLISTS;
                        case 7, 57 -> Mood.REFUSES;
                        case 11, 61 -> Mood.HANGS_UP_EARLY;
                        case 13 -> Mood.HANGS_UP_LATE;
                        case 31 -> Mood.HANGS_UP_MIDWAY;
                        case 17 -> Mood.HESITATES;
                        default -> n == 50 ? Mood.SAYS_NOTHING : Mood.TAKES;
                    });
            n++;
        }
        return moods;
    }

    private static Set<String> with(Map<String, Mood> moods, Mood... wanted) {
        Set<String> found = new HashSet<>();
        moods.forEach(
                (recipient, mood) -> {
                    if (List.of(wanted).contains(mood)) {
                        found.add(recipient);
                    }
                });
        return found;
    }

    private static Set<String> minus(Set<String> all, Set<String> less) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(less);
        return rest;
    }

    private static CompletableFuture<Void> inBackground(String now) {
        return CompletableFuture.runAsync(
                () -> api.clock(now), task -> new Thread(task, "clock").start());
    }

    @Test
    @Order(4)
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
        List<Map<String, Object>> due =
                new Roll(places)
                        .messages().stream()
                                .filter(one -> !"QUEUED".equals(one.get("state")))
                                .toList();
        assertThat(due)
                .isNotEmpty()
                .extracting("state", String.class)
                .allSatisfy(state -> assertThat(state).isIn("SENT", "ABORTED"));
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : post.getReceivedMessages()) {
            ids.add(mail.getMessageID());
        }
        assertThat(ids)
                .containsAll(
                        due.stream()
                                .filter(one -> "SENT".equals(one.get("state")))
                                .map(message -> (String) message.get("messageId"))
                                .toList());
        // the one that was on the wire when the power went may come again, under the same id
        assertThat(ids.size() - ids.stream().distinct().count()).isLessThanOrEqualTo(1);
    }

    @Test
    @Order(5)
    void aMailboxThatLetsNobodyInHoldsUpNothingAndIsToldOnce() throws MessagingException {
        try (ReturnsMailbox mailbox = new ReturnsMailbox(imapPort).open()) {
            mailbox.lock();

            Scene scene = Scene.begin(api).published().enrol("A");
            scene.at("2026-03-02T09:10:00+01:00").at("2026-03-02T09:20:00+01:00");

            assertThat(arrivedFor(scene.email("A"))).hasSize(1);
            assertThat(
                            server.home()
                                    .log()
                                    .lines()
                                    .filter(line -> line.contains("login was refused")))
                    .hasSize(1);
            assertThat(homeOfStaff()).contains(MAILBOX_AWAY);

            mailbox.unlock();
            scene.at("2026-03-02T09:30:00+01:00");
            assertThat(homeOfStaff()).doesNotContain(MAILBOX_AWAY);
        }
    }

    @Test
    @Order(6)
    void aMailThatComesBackMarksItsAddressOnce() throws MessagingException {
        Scene scene = Scene.begin(api).published().enrol("A").at("2026-03-02T09:01:00+01:00");
        String address = scene.email("A");
        try (ReturnsMailbox mailbox = new ReturnsMailbox(imapPort).open()) {
            mailbox.receive(address, arrivedFor(address).get(0).getMessageID());

            scene.at("2026-03-02T09:10:00+01:00").does("A", "cancel");
            scene.at("2026-03-02T09:11:00+01:00");

            assertThat(refused()).containsExactly(address);
            assertThat(scene.letters().to("A", "confirmation"))
                    .extracting("state", "error")
                    .containsExactly(
                            tuple(
                                    "FAILED",
                                    "550 5.1.1 <"
                                            + address
                                            + ">: Recipient address rejected: User"
                                            + " unknown"));
            assertThat(scene.letters().to("A", "cancellation"))
                    .extracting("state", "error")
                    .containsExactly(tuple("WITHHELD", "address-refused"));
            assertThat(homeOfStaff()).contains("1 adresse refusée");

            long person = scene.person("A", Map.of());
            api.as("gestion").delete("/mail/bounces/" + person).then().statusCode(204);
            scene.at("2026-03-02T09:20:00+01:00").at("2026-03-02T09:21:00+01:00");

            assertThat(refused()).isEmpty();
            assertThat(arrivedFor(address)).hasSize(2);
        }
    }

    @Test
    @Order(7)
    void theStopSwitchHoldsInTheMidstOfAMailing() {
        api.clock("2026-05-04T09:00:00+02:00");
        MassMail mail = MassMail.toEverybody(api);
        post.stop();
        try (UnrulyPost calm = new UnrulyPost(port, any -> Mood.TAKES).open()) {
            CompletableFuture<Void> run = inBackground("2026-05-04T09:01:00+02:00");
            await().atMost(Patience.LONG).until(() -> calm.taken().size() > 50);
            turnTheSwitch(true);
            int gone = calm.taken().size();
            assertThat(run).succeedsWithin(Patience.LONG);
            assertThat(calm.taken())
                    .hasSizeLessThanOrEqualTo(gone + MassMail.TAKEN_TOGETHER)
                    .hasSizeLessThan(mail.recipients().size());

            turnTheSwitch(false);
            api.clock("2026-05-04T09:02:00+02:00");
            assertThat(calm.taken())
                    .extracting(UnrulyPost.Taken::messageId)
                    .doesNotHaveDuplicates();
            assertThat(calm.taken())
                    .extracting(UnrulyPost.Taken::recipient)
                    .containsAll(mail.recipients());
        } finally {
            post = greenMail();
        }
    }

    @Test
    @Order(8)
    void aMailThatIsNobodysIsAnsweredWhereTheSettingSays() throws MessagingException {
        Scene scene = Scene.begin(api);
        scene.person("A", Map.of());
        Visitor stranger = Visitor.of(server, Visitor.STRANGER);
        stranger.submit(
                stranger.get("/sign-in.xhtml"),
                "link",
                "link:send",
                Map.of("link:address", scene.email("A")));
        scene.at("2026-03-02T09:01:00+01:00");

        List<MimeMessage> arrived = arrivedFor(scene.email("A"));

        assertThat(arrived).hasSize(1);
        assertThat(arrived.get(0).getReplyTo()[0].toString()).contains("equipe@sextant.example");
    }

    private static void turnTheSwitch(boolean stopped) {
        api.as("gestion")
                .body(Map.of("stopped", stopped))
                .put("/mail/switch")
                .then()
                .statusCode(200);
    }

    private static String homeOfStaff() {
        return Visitor.of(server, "gestion").get("/index.xhtml").asString();
    }

    private static List<String> refused() {
        return api.as("gestion").get("/mail/bounces").jsonPath().getList("recipient");
    }

    private static List<MimeMessage> arrivedFor(String address) throws MessagingException {
        List<MimeMessage> arrived = new ArrayList<>();
        for (MimeMessage mail : post.getReceivedMessages()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().contains(address)) {
                arrived.add(mail);
            }
        }
        return arrived;
    }
}
