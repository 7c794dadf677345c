package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mission sheet of the référents, action 3, by REST: drafted, read over, validated. */
class MissionSheetIT {

    private static final String BASE = "/coordination/sheets";

    private final Api api = new Api(SextantServer.shared());
    private final Scene scene = Scene.begin(api);
    private final Regroupement pithiviers = Regroupement.of(scene, "Pithiviers");
    private int number;

    /** There is one sheet for all scenes: what another left unfinished is finished first. */
    @BeforeEach
    void aDraftIsBegun() {
        JsonPath known = api.as("gestion").get(BASE).jsonPath();
        if (!known.getList("").isEmpty() && !known.getString("[0].status").equals("VALIDATED")) {
            number = known.getInt("[0].number");
            finish();
        }
        Response begun = api.as("gestion").post(BASE);
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        number = begun.jsonPath().getInt("number");
        pithiviers.alternates("A", "B");
        written("Représenter le regroupement.");
    }

    private void finish() {
        if (sheet("gestion").getString("status").equals("DRAFT")) {
            written("Fini.");
            review("2026-03-31");
            act("gestion", "end-review");
        }
        act("gestion", "validate").then().statusCode(200);
    }

    @Test
    void fromADraftToAValidatedVersion() {
        assertThat(numbers(scene.email("A"))).doesNotContain(number);
        assertThat(act("gestion", "end-review").statusCode()).isEqualTo(409);
        assertThat(act("gestion", "validate").statusCode()).isEqualTo(409);

        assertThat(review("2026-03-20").statusCode()).isEqualTo(200);
        assertThat(mails("A", "coordination.sheet-to-review")).isEqualTo(1);
        assertThat(comment("A", "Ajouter les partenaires").statusCode()).isEqualTo(204);
        assertThat(comment("B", "D’accord").statusCode()).isEqualTo(204);
        assertThat(comment("A", "Ajouter les partenaires locaux").statusCode()).isEqualTo(204);
        assertThat(comments(scene.email("B")))
                .containsExactlyInAnyOrder("Ajouter les partenaires locaux", "D’accord");
        assertThat(comment("B", " ").statusCode()).isEqualTo(204);

        assertThat(act("gestion", "end-review").jsonPath().getString("status"))
                .isEqualTo("REVIEWED");
        assertThat(comment("A", "Trop tard").statusCode()).isEqualTo(409);
        assertThat(comments("gestion")).containsExactly("Ajouter les partenaires locaux");
        written("Représenter le regroupement et ses partenaires locaux.");

        assertThat(act("gestion", "validate").jsonPath().getString("validatedOn"))
                .isEqualTo("2026-03-02");
        assertThat(mails("A", "coordination.sheet-validated")).isEqualTo(1);
        assertThat(write(version(), "Encore").statusCode()).isEqualTo(409);
        assertThat(review("2026-03-31").statusCode()).isEqualTo(409);
        theNextVersionBeginsWithItsWords();
    }

    private void theNextVersionBeginsWithItsWords() {
        JsonPath next = api.as("gestion").post(BASE).jsonPath();

        assertThat(next.getInt("number")).isEqualTo(number + 1);
        assertThat(next.getString("status")).isEqualTo("DRAFT");
        assertThat(next.getList("sections.words"))
                .containsExactly("Représenter le regroupement et ses partenaires locaux.");
        assertThat(api.as("gestion").post(BASE).statusCode()).isEqualTo(409);
    }

    @Test
    void whatWasReadOverMayBeSentOnceMore() {
        review("2026-03-20");
        act("gestion", "end-review");

        assertThat(review("2026-03-27").jsonPath().getString("status")).isEqualTo("DRAFT");

        assertThat(mails("A", "coordination.sheet-to-review")).isEqualTo(2);
        scene.at("2026-03-27T20:00:00+01:00");
        assertThat(comment("A", "Le dernier jour").statusCode()).isEqualTo(204);
        scene.at("2026-03-28T08:00:00+01:00");
        assertThat(comment("A", "Le lendemain").statusCode()).isEqualTo(409);
    }

    @Test
    void ofTwoWritersTheSecondIsTold() {
        int read = version();
        assertThat(write(read, "La première").statusCode()).isEqualTo(200);

        Response second = write(read, "La seconde");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.jsonPath().getString("code")).isEqualTo("stale");
        assertThat(sheet("gestion").getList("sections.words")).containsExactly("La première");
    }

    @Test
    void aSectionKeepsItsCommentsWhenItMovesAndLosesThemWithIt() {
        review("2026-03-20");
        comment("A", "À garder");
        Map<String, Object> known = section("Missions", "Texte");
        known.put("id", section());

        write(version(), List.of(section("Avant-propos", "Nouveau"), known));
        assertThat(comments("gestion")).containsExactly("À garder");

        write(version(), List.of(section("Avant-propos", "Nouveau")));
        assertThat(comments("gestion")).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertThat(wrong(write(version(), List.of()))).containsExactly("sections");
        assertThat(wrong(write(version(), List.of(section(null, "Sans titre")))))
                .containsExactly("sections");
        assertThat(wrong(write(version(), List.of(section("x".repeat(201), "Trop long")))))
                .contains("sections");
        assertThat(wrong(review("2026-03-01"))).containsExactly("until");
        assertThat(wrong(review(null))).containsExactly("until");
        write(version(), List.of(section("Sans texte", null)));
        assertThat(review("2026-03-31").statusCode()).isEqualTo(409);
    }

    @Test
    void onlyStaffWriteAndOnlyReferentsComment() {
        review("2026-03-31");
        scene.person("C", Map.of());
        for (String other : List.of("referent", "direction", "conseiller", "dpo")) {
            assertThat(act(other, "end-review").statusCode()).isEqualTo(403);
            api.as(other).post(BASE).then().statusCode(403);
        }
        assertThat(comment("C", "Bonjour").statusCode()).isEqualTo(403);
        api.as(scene.email("C")).get(BASE).then().statusCode(403);
        api.as("direction").get(BASE).then().statusCode(200);
        api.anonymous().get(BASE).then().statusCode(401);
        api.as("gestion").get(BASE + "/999999/comments").then().statusCode(404);
    }

    @Test
    void commentsGoWithWhoIsForgottenAndAfterAYear() {
        review("2026-03-31");
        comment("A", "De A");
        comment("B", "De B");

        api.as("dpo")
                .body(Map.of("reason", "demande"))
                .post("/people/" + pithiviers.member("A") + "/anonymise")
                .then()
                .statusCode(200);
        assertThat(comments("gestion")).containsExactly("De B");

        scene.at("2027-03-03T10:00:00+01:00");
        assertThat(comments("gestion")).isEmpty();
    }

    private void written(String words) {
        Response answer = write(version(), words);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    /** In place of all sections one, the first. */
    private Response write(int version, String words) {
        Map<String, Object> only = section("Missions", words);
        only.put("id", section());
        return write(version, List.of(only));
    }

    private Response write(int version, List<Map<String, Object>> sections) {
        return api.as("gestion")
                .body(Map.of("version", version, "sections", sections))
                .put(BASE + "/" + number);
    }

    private static Map<String, Object> section(String heading, String words) {
        Map<String, Object> section = new HashMap<>();
        section.put("heading", heading);
        section.put("words", words);
        return section;
    }

    private Response review(String until) {
        Map<String, Object> body = new HashMap<>();
        body.put("until", until);
        return api.as("gestion").body(body).post(BASE + "/" + number + "/review");
    }

    private Response act(String account, String verb) {
        return api.as(account).post(BASE + "/" + number + "/" + verb);
    }

    private Response comment(String letter, String words) {
        return api.as(scene.email(letter))
                .body(Map.of("words", words))
                .put(BASE + "/sections/" + section() + "/comments/mine");
    }

    private List<String> comments(String account) {
        return api.as(account)
                .get(BASE + "/" + number + "/comments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("words");
    }

    private JsonPath sheet(String account) {
        return api.as(account)
                .get(BASE)
                .jsonPath()
                .setRootPath("find { it.number == " + number + " }");
    }

    private int version() {
        return sheet("gestion").getInt("version");
    }

    private int section() {
        return sheet("gestion").getInt("sections[0].id");
    }

    private List<Integer> numbers(String account) {
        return new ArrayList<>(api.as(account).get(BASE).jsonPath().getList("number"));
    }

    private int mails(String letter, String kind) {
        return api.as("gestion")
                .queryParam("person", pithiviers.member(letter))
                .queryParam("kind", kind)
                .get("/messages")
                .jsonPath()
                .getInt("total");
    }

    private static List<String> wrong(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        return refused.jsonPath().getList("errors.field");
    }
}
