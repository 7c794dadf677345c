package org.alfacentre.sextant.mail.text;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.alfacentre.sextant.people.Person;

/** Letters to try: as they come, with nothing, with the longest and with hostile values. */
public final class Samples {

    public static final String HOSTILE =
            "Zoé {0} #{user} ${x} <script>alert('x')</script>\r\nBcc: a@b.c \"&";
    public static final String LINK = "https://sextant.example/sextant/link.xhtml?token=abc&x=1";
    public static final Post.Footing FOOTING =
            new Post.Footing(
                    "https://sextant.example/sextant/privacy.xhtml",
                    "https://sextant.example/sextant/my-reminders.xhtml");

    private Samples() {}

    public static Person reader(String firstName, String language) {
        var reader = new Person("camille@structure.example", firstName, "Martin", Instant.EPOCH);
        reader.speaks(language);
        return reader;
    }

    public static Facts usual() {
        return facts(
                        "Handicap visuel ou auditif",
                        "GIP Alfa Centre, salle Loire, Orléans",
                        "une raison")
                .build(2);
    }

    public static Facts hostile() {
        return facts(HOSTILE, HOSTILE, HOSTILE).build(1);
    }

    public static Facts longest() {
        return facts("é".repeat(300), "à".repeat(900), "r".repeat(1000)).build(12);
    }

    /** A session without a date nor a place, and no other fact. */
    public static Facts bare() {
        return Facts.parse(
                Json.createObjectBuilder()
                        .add("session", session("Évaluation"))
                        .build()
                        .toString());
    }

    public static Facts empty() {
        return Facts.parse("{}");
    }

    private static JsonObjectBuilder session(String title) {
        return Json.createObjectBuilder()
                .add("id", 7)
                .add("code", "A6-2026-02")
                .add("title", title)
                .add("action", "A6");
    }

    private static Written facts(String title, String place, String reason) {
        return halfDays -> {
            JsonArrayBuilder days = Json.createArrayBuilder();
            for (int n = 1; n <= halfDays; n++) {
                days.add(halfDay(n, title));
            }
            JsonObject json =
                    Json.createObjectBuilder()
                            .add("session", session(title))
                            .add("halfDays", days)
                            .add("place", place)
                            .add("previousPlace", place)
                            .add("sequence", 1)
                            .add("rank", 3)
                            .add("deadline", "2026-03-12T16:00:00Z")
                            .add("reason", reason)
                            .add("cause", "quota-full")
                            .add("quota", reason)
                            .add("name", place)
                            .add("confirmed", 12)
                            .add("minimum", 15)
                            .add("reference", "R-12")
                            .add("list", Json.createArrayBuilder().add("1. " + place))
                            .build();
            return Facts.parse(json.toString());
        };
    }

    private static JsonObjectBuilder halfDay(int n, String theme) {
        return Json.createObjectBuilder()
                .add("id", 100 + n)
                .add("n", n)
                .add("date", "2026-04-%02d".formatted(n))
                .add("period", "MORNING")
                .add("startsAt", "2026-04-%02dT07:30:00Z".formatted(n))
                .add("endsAt", "2026-04-%02dT10:30:00Z".formatted(n))
                .add("theme", theme);
    }

    private interface Written {
        Facts build(int halfDays);
    }
}
