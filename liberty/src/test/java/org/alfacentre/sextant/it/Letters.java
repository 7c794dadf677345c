package org.alfacentre.sextant.it;

import io.restassured.specification.RequestSpecification;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The mails of a scene's session, as staff read them in the outbox. */
record Letters(Scene scene) {

    private static final int PAGE = 200;

    /** The kinds, the latest first. */
    List<String> kinds() {
        return kinds(ofSession());
    }

    /** The kinds to the person of that letter, the latest first, but for what is sent by date. */
    List<String> kindsTo(String letter) {
        return kinds(to(letter)).stream()
                .filter(kind -> !kind.equals("convocation") && !kind.equals("reminder"))
                .toList();
    }

    /** Those of one kind to the person of that letter, the earliest first. */
    List<Map<String, Object>> to(String letter, String kind) {
        List<Map<String, Object>> inOrder =
                new ArrayList<>(
                        Letters.<Map<String, Object>>read(
                                to(letter).queryParam("kind", kind), "items"));
        Collections.reverse(inOrder);
        return inOrder;
    }

    /** A message as its reader's mail program gets it. */
    MimeMessage mail(Map<String, Object> message) throws MessagingException {
        byte[] file =
                scene.api()
                        .as("gestion")
                        .accept("message/rfc822")
                        .get("/messages/" + message.get("id") + ".eml")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(file));
    }

    private RequestSpecification to(String letter) {
        return ofSession().queryParam("person", scene.person(letter, Map.of()));
    }

    private RequestSpecification ofSession() {
        return scene.api()
                .as("gestion")
                .queryParam("session", scene.session())
                .queryParam("size", PAGE);
    }

    private static List<String> kinds(RequestSpecification asked) {
        return read(asked, "items.kind");
    }

    private static <T> List<T> read(RequestSpecification asked, String path) {
        return asked.get("/messages").then().statusCode(200).extract().jsonPath().getList(path);
    }
}
