package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person finds in their mail: the last message of a kind, as it was sent. */
final class Mailbox {

    private static final Pattern LINK = Pattern.compile("http://\\S+/link\\.xhtml\\?t=[\\w-]+");

    private static final Session NONE = Session.getInstance(new Properties());

    private final Api api;
    private final long person;

    Mailbox(Api api, long person) {
        this.api = api;
        this.person = person;
    }

    static Mailbox of(Api api, String email) {
        return new Mailbox(
                api,
                api.as("gestion")
                        .queryParam("q", email)
                        .get("/people")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getLong("items[0].id"));
    }

    /** The text part of the last message of that kind. */
    String text(String kind) {
        int id =
                api.as("gestion")
                        .queryParam("person", person)
                        .queryParam("kind", kind)
                        .get("/messages")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getInt("items[0].id");
        byte[] eml =
                api.as("gestion")
                        .accept("message/rfc822")
                        .get("/messages/" + id + ".eml")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        try {
            var message = new MimeMessage(NONE, new ByteArrayInputStream(eml));
            return plain(message.getContent());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text is the first part of the first part, however deep. */
    static String plain(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts
                ? plain(parts.getBodyPart(0).getContent())
                : String.valueOf(content);
    }

    /** The personal or one-time link of the last message of that kind. */
    String link(String kind) {
        String text = text(kind);
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }
}
