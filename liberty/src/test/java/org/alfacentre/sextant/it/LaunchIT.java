package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Matinale at which action 5 is launched, by REST: where, when, and the mail to all. */
class LaunchIT {

    private static final String BASE = "/discrimination/launch";
    private static final String ANNOUNCEMENT = BASE + "/announcement";

    private final Api api = new Api(SextantServer.shared());

    @BeforeEach
    void itIsMondayMorning() {
        api.clock("2026-03-02T09:00:00+01:00");
    }

    @Test
    void itIsAnnouncedToAllOnceStaffHaveSeenTheList() {
        hold("2026-04-07", "09:00", "Orléans, lieu fictif").then().statusCode(200);
        assertThat(api.as("conseiller").get(BASE).jsonPath().getString("place"))
                .isEqualTo("Orléans, lieu fictif");

        Response made = api.as("gestion").post(ANNOUNCEMENT);

        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        JsonPath mailing = mailing(made.jsonPath().getLong("mailing"));
        assertThat(mailing.getString("state")).isEqualTo("DRAFT");
        assertThat(mailing.getInt("count")).isGreaterThan(50);
        assertThat(mailing.getString("subject").replace('\u00a0', ' '))
                .isEqualTo(
                        "Matinale de la formation, mardi 7 avril 2026 : lancement de l’action sur"
                                + " les discriminations");
        assertThat(mailing.getString("text"))
                .contains("mardi 7 avril 2026", "Orléans, lieu fictif");
    }

    @Test
    void anotherDayTakesThePlaceOfTheOneAhead() {
        hold("2026-04-07", "09:00", "Orléans").then().statusCode(200);
        hold("2026-04-14", "09:30", "Tours").then().statusCode(200);

        JsonPath ahead = api.as("gestion").get(BASE).jsonPath();
        assertThat(ahead.getString("on")).isEqualTo("2026-04-14");
        assertThat(ahead.getString("place")).isEqualTo("Tours");

        api.clock("2026-04-14T18:00:00+02:00");
        api.as("gestion").get(BASE).then().statusCode(200);
        api.clock("2026-04-15T09:00:00+02:00");
        api.as("gestion").get(BASE).then().statusCode(404);
        api.as("gestion").post(ANNOUNCEMENT).then().statusCode(404);
    }

    @Test
    void whatIsMissingOrPastIsRefusedAtItsField() {
        assertThat(hold("2026-03-01", "09:00", " ").jsonPath().getList("errors.field"))
                .containsExactlyInAnyOrder("on", "place");
        assertThat(api.as("gestion").body(Map.of()).put(BASE).jsonPath().getList("errors.field"))
                .containsExactlyInAnyOrder("on", "at", "place");
    }

    @Test
    void onlyStaffNoteAndAnnounceIt() {
        for (String other : List.of("direction", "referent", "conseiller", "formateur")) {
            api.as(other).body(Map.of()).put(BASE).then().statusCode(403);
            api.as(other).post(ANNOUNCEMENT).then().statusCode(403);
        }
        api.anonymous().get(BASE).then().statusCode(401);
    }

    private Response hold(String on, String at, String place) {
        return api.as("gestion").body(Map.of("on", on, "at", at, "place", place)).put(BASE);
    }

    private JsonPath mailing(long id) {
        return api.as("gestion").get("/mailings/" + id).then().statusCode(200).extract().jsonPath();
    }
}
