package org.alfacentre.sextant.bench;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.alfacentre.sextant.it.Api;
import org.alfacentre.sextant.it.SextantServer;

/**
 * As many mails to one SMTP server by the outbox and by a loop over Jakarta Mail that keeps its
 * connection, each with a text and an HTML part of about the same size.
 */
final class Letters {

    private static final int MAILINGS = 15;
    private static final int TEXT = 1_500;
    private static final int HTML = 9_000;

    private Letters() {}

    static void measure(Report.Part part, Map<String, String> database) {
        int port = SextantServer.freePort();
        var post = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        post.start();
        Map<String, String> settings = new TreeMap<>(database);
        settings.put("SEXTANT_SMTP_HOST", "localhost");
        settings.put("SEXTANT_SMTP_PORT", String.valueOf(port));
        settings.put("SEXTANT_SMTP_FROM", "sextant@sextant.example");
        settings.put("SEXTANT_MAILINGS_A_WEEK", "100");
        try (SextantServer server = SextantServer.start(settings)) {
            Api api = new Api(server);
            api.clock("2026-03-02T09:00:00+01:00");
            queue(api);
            long begin = System.nanoTime();
            api.clock("2026-03-02T09:01:00+01:00");
            double seconds = (System.nanoTime() - begin) / 1e9;
            int sent = post.getReceivedMessages().length;
            post.reset();
            double bare = bare(port, sent);
            part.mails(sent, sent / seconds, bare);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } finally {
            post.stop();
        }
    }

    /** Confirmed while nothing may leave, so that all leave together. */
    private static void queue(Api api) {
        api.as("gestion").body(Map.of("stopped", true)).put("/mail/switch").then().statusCode(200);
        for (int i = 0; i < MAILINGS; i++) {
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

    private static double bare(int port, int count) throws MessagingException {
        Properties at = new Properties();
        at.setProperty("mail.smtp.host", "localhost");
        at.setProperty("mail.smtp.port", String.valueOf(port));
        Session session = Session.getInstance(at);
        long begin = System.nanoTime();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (int i = 0; i < count; i++) {
                MimeMessage letter = letter(session, i);
                transport.sendMessage(letter, letter.getAllRecipients());
            }
        }
        return count * 1e9 / (System.nanoTime() - begin);
    }

    private static MimeMessage letter(Session session, int n) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText("é".repeat(TEXT), "UTF-8");
        var html = new MimeBodyPart();
        html.setContent("<p>" + "é".repeat(HTML) + "</p>", "text/html; charset=UTF-8");
        var letter = new MimeMessage(session);
        letter.setFrom(new InternetAddress("sextant@sextant.example"));
        letter.setRecipient(
                Message.RecipientType.TO, new InternetAddress("reader" + n + "@lycee.example"));
        letter.setSubject("Lettre", "UTF-8");
        letter.setContent(new MimeMultipart("alternative", text, html));
        letter.saveChanges();
        return letter;
    }
}
