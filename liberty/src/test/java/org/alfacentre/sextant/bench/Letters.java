package org.alfacentre.sextant.bench;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.alfacentre.sextant.it.Api;
import org.alfacentre.sextant.it.Ports;
import org.alfacentre.sextant.it.SextantServer;
import org.alfacentre.sextant.mail.delivery.PromptSockets;

/**
 * As many mails to one SMTP server by the outbox and by a loop over Jakarta Mail that keeps its
 * connection, with the same text and HTML, the message built anew for each; and then as many again.
 */
final class Letters {

    /** To seven hundred people each. */
    private static final int MAILINGS = 15;

    private static final String BEFORE = "2026-03-02T09:00:00+01:00";
    private static final String FIRST = "2026-03-02T09:01:00+01:00";
    private static final String SECOND = "2026-03-02T09:02:00+01:00";

    private Letters() {}

    static void measure(Report.Part part, Map<String, String> database) {
        int port = Ports.free();
        Map<String, String> settings = new TreeMap<>(database);
        settings.put("SEXTANT_SMTP_HOST", "localhost");
        settings.put("SEXTANT_SMTP_PORT", String.valueOf(port));
        settings.put("SEXTANT_SMTP_FROM", "sextant@sextant.example");
        settings.put("SEXTANT_MAILINGS_A_WEEK", "100");
        try (SmtpSink sink = new SmtpSink(port);
                SextantServer server = SextantServer.start(settings)) {
            sink.open();
            Api api = new Api(server);
            api.clock(BEFORE);
            queue(api, MAILINGS);
            Measure first = Measure.of(() -> api.clock(FIRST), sink);
            queue(api, MAILINGS);
            Measure second = Measure.of(() -> api.clock(SECOND), sink);
            Loop loop = new Loop(port, sink.first());
            part.mails("first", first, Measure.of(() -> loop.send(first.mails()), sink));
            part.mails("second", second, Measure.of(() -> loop.send(second.mails()), sink));
        }
    }

    /** Confirmed while nothing may leave, so that all leave together. */
    private static void queue(Api api, int mailings) {
        api.as("gestion").body(Map.of("stopped", true)).put("/mail/switch").then().statusCode(200);
        for (int i = 0; i < mailings; i++) {
            long id =
                    api.as("gestion")
                            .body(
                                    Map.of(
                                            "subject",
                                            "Lettre " + i,
                                            "text",
                                            "Une nouvelle édition se prépare.",
                                            "audience",
                                            Map.of()))
                            .post("/mailings")
                            .then()
                            .statusCode(201)
                            .extract()
                            .jsonPath()
                            .getLong("id");
            for (int confirmation = 0; confirmation < 2; confirmation++) {
                api.as("gestion").post("/mailings/" + id + "/confirm").then().statusCode(200);
            }
        }
        api.as("gestion").body(Map.of("stopped", false)).put("/mail/switch").then().statusCode(200);
    }

    /** What came while something was done, and how fast. */
    record Measure(SmtpSink.Taken taken, double perSecond) {

        int mails() {
            return taken.mails();
        }

        static Measure of(Runnable work, SmtpSink sink) {
            long begin = System.nanoTime();
            work.run();
            double seconds = (System.nanoTime() - begin) / 1e9;
            SmtpSink.Taken taken = sink.taken();
            return new Measure(taken, taken.mails() / seconds);
        }
    }

    /**
     * Sends by Jakarta Mail and nothing else, without the 40 ms that it loses of itself for each
     * mail.
     */
    private static final class Loop {

        private final Session session;
        private final MimeMessage like;
        private final String plain;
        private final String html;

        Loop(int port, String sample) {
            Properties at = new Properties();
            at.setProperty("mail.smtp.host", "localhost");
            at.setProperty("mail.smtp.port", String.valueOf(port));
            at.put("mail.smtp.socketFactory", new PromptSockets());
            session = Session.getInstance(at);
            try {
                var bytes = sample.getBytes(StandardCharsets.ISO_8859_1);
                like = new MimeMessage(session, new ByteArrayInputStream(bytes));
                var parts = (MimeMultipart) like.getContent();
                plain = (String) parts.getBodyPart(0).getContent();
                html = (String) parts.getBodyPart(1).getContent();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void send(int count) {
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect();
                for (int i = 0; i < count; i++) {
                    MimeMessage letter = letter(i);
                    transport.sendMessage(letter, letter.getAllRecipients());
                }
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private MimeMessage letter(int n) throws MessagingException {
            var letter = new MimeMessage(session);
            letter.setFrom(like.getFrom()[0]);
            letter.setRecipient(
                    Message.RecipientType.TO, new InternetAddress("reader" + n + "@lycee.example"));
            letter.setSubject(like.getSubject(), "UTF-8");
            letter.setSentDate(like.getSentDate());
            letter.setContent(
                    new MimeMultipart("alternative", part(plain, "plain"), part(html, "html")));
            letter.saveChanges();
            return letter;
        }

        private static MimeBodyPart part(String content, String subtype) throws MessagingException {
            var part = new MimeBodyPart();
            part.setText(content, "UTF-8", subtype);
            part.setHeader("Content-Transfer-Encoding", "quoted-printable");
            return part;
        }
    }
}
