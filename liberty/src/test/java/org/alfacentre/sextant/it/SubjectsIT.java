package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The référents choose the subjects of a day, action 3, by REST. */
class SubjectsIT {

    private static final String BASE = "/coordination/surveys";
    private static final String NETWORK = "Animer un réseau local";
    private static final String TOOLS = "S’outiller pour coordonner";

    private final Api api = new Api(SextantServer.shared());
    private final Scene scene = Scene.begin(api).capacity(30).published();
    private final LocalDate day = scene.day();

    @Test
    void fromTheQuestionToTheAgenda() throws Exception {
        Regroupement.of(scene, "Pithiviers").alternates("A", "B");
        assertThat(opened().getString("closesOn")).isEqualTo(day.minusDays(31).toString());
        askedFortyFiveDaysBefore();

        assertThat(choose("A", List.of(NETWORK), "Le plan d’action local").statusCode())
                .isEqualTo(204);
        assertThat(survey(scene.email("B")).getList("subjects.votes")).containsOnlyNulls();
        choose("B", List.of(NETWORK, "Le plan d’action local"), null);
        assertThat(survey("gestion").getList("subjects.title"))
                .containsExactly(NETWORK, "Le plan d’action local", TOOLS);
        assertThat(survey("direction").getList("subjects.votes")).containsExactly(2, 2, 0);

        scene.at(Days.paris(day.minusDays(30), "10:00"));
        assertThat(choose("A", List.of(TOOLS), null).statusCode()).isEqualTo(409);
        assertThat(survey("gestion").getString("state")).isEqualTo("TO_SETTLE");
        agendaIsKeptAndTold();
    }

    /** Not before, and once. */
    private void askedFortyFiveDaysBefore() {
        scene.at(Days.paris(day.minusDays(46), "10:00"));
        assertThat(asked("A")).isEmpty();
        scene.at(Days.paris(day.minusDays(45), "09:00"));
        scene.at(Days.paris(day.minusDays(44), "09:00"));
        assertThat(asked("A"))
                .singleElement(as(STRING))
                .contains("sur lesquels vous souhaitez travailler");
    }

    private void agendaIsKeptAndTold() throws Exception {
        scene.enrol("D");
        JsonPath settled = settle(List.of(NETWORK)).jsonPath();
        assertThat(settled.getString("state")).isEqualTo("SETTLED");
        assertThat(settled.getInt("answered")).isEqualTo(2);
        assertThat(survey(scene.email("A")).getList("subjects.votes")).containsExactly(2, 2, 0);

        assertThat(settle(List.of(TOOLS)).statusCode()).isEqualTo(200);
        scene.at(Days.paris(day.minusDays(7), "09:00"));
        assertThat(Mails.text(scene.letters().mail(scene.letters().to("D", "reminder").get(0))))
                .contains("Sujets retenus : " + TOOLS)
                .doesNotContain(NETWORK);

        scene.at(Days.paris(day, "10:00"));
        assertThat(settle(List.of(NETWORK)).statusCode()).isEqualTo(409);
    }

    @Test
    void onlyTheReferentsChooseAndOnlyStaffAskAndKeep() {
        Regroupement.of(scene, "Pithiviers").alternates("A");
        for (String other : List.of("referent", "direction", "conseiller")) {
            assertThat(open(other, List.of(NETWORK), null).statusCode()).isEqualTo(403);
        }
        opened();

        for (String stranger : List.of("conseiller", "formateur", "dpo")) {
            api.as(stranger).get(BASE).then().statusCode(403);
            api.as(stranger).get(BASE + "/" + scene.session()).then().statusCode(403);
        }
        scene.person("C", Map.of());
        assertThat(choose("C", List.of(NETWORK), null).statusCode()).isEqualTo(403);
        api.as("gestion").body(Map.of()).put(mine()).then().statusCode(403);
        api.as(scene.email("A"))
                .body(Map.of("kept", List.of()))
                .post(BASE + "/" + scene.session() + "/settle")
                .then()
                .statusCode(403);
        api.anonymous().get(BASE).then().statusCode(401);
    }

    @Test
    void whatCannotBeAskedIsRefusedAtItsField() {
        assertThat(wrong(open("gestion", List.of(" "), null))).containsExactly("subjects");
        assertThat(wrong(open("gestion", List.of(NETWORK), day.toString())))
                .containsExactly("closesOn");
        assertThat(wrong(open("gestion", List.of("x".repeat(151)), "2026-03-01")))
                .containsExactlyInAnyOrder("subjects", "closesOn");
        assertThat(wrong(api.as("gestion").body(Map.of()).post(BASE))).containsExactly("session");

        opened();
        assertThat(open("gestion", List.of(TOOLS), null).statusCode()).isEqualTo(409);
        assertThat(wrong(settle(List.of()))).containsExactly("kept");
    }

    @Test
    void oneProposesThreeSubjectsAndWhatIsThereAlreadyIsChosen() {
        Regroupement.of(scene, "Pithiviers").alternates("A");
        opened();

        choose("A", List.of(), NETWORK.toUpperCase(Locale.FRENCH));
        assertThat(survey("gestion").getList("subjects.votes")).containsExactly(1, 0);
        for (String own : List.of("Un", "Deux", "Trois")) {
            assertThat(choose("A", List.of(), own).statusCode()).isEqualTo(204);
        }
        assertThat(wrong(choose("A", List.of(), "Quatre"))).containsExactly("proposal");
        assertThat(survey("gestion").getList("subjects.title")).hasSize(5);
    }

    @Test
    void choosingSeveralTimesAtOnceCountsOnce() {
        Regroupement.of(scene, "Pithiviers").alternates("A");
        opened();

        List<Response> answers =
                AtOnce.all(
                        Collections.<AtOnce.Call<Response>>nCopies(
                                6, () -> choose("A", List.of(NETWORK), "En même temps")));

        assertThat(answers).extracting(Response::statusCode).containsOnly(204);
        assertThat(survey("gestion").getList("subjects.votes")).containsExactly(1, 1, 0);
    }

    @Test
    void whoIsForgottenHasChosenNothing() {
        Regroupement pithiviers = Regroupement.of(scene, "Pithiviers").alternates("A");
        opened();
        choose("A", List.of(TOOLS), "À moi");

        api.as("dpo")
                .body(Map.of("reason", "demande"))
                .post("/people/" + pithiviers.member("A") + "/anonymise")
                .then()
                .statusCode(200);

        assertThat(survey("gestion").getList("subjects.votes")).containsExactly(0, 0, 0);
    }

    @Test
    void threeMonthsAfterTheLastDayNobodyKnowsWhoChoseWhat() {
        Regroupement.of(scene, "Pithiviers").alternates("A");
        opened();
        choose("A", List.of(TOOLS), null);

        scene.at(Days.paris(day.minusDays(31).plusMonths(3).plusDays(1), "10:00"));

        assertThat(survey("gestion").getList("subjects.votes")).containsExactly(0, 0);
    }

    private JsonPath opened() {
        Response answer = open("gestion", List.of(NETWORK, TOOLS), null);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath();
    }

    private Response open(String account, List<String> subjects, String closesOn) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("session", scene.session());
        wanted.put("subjects", subjects);
        wanted.put("closesOn", closesOn);
        return api.as(account).body(wanted).post(BASE);
    }

    private Response choose(String letter, List<String> titles, String proposal) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("subjects", ids(titles));
        choice.put("proposal", proposal);
        return api.as(scene.email(letter)).body(choice).put(mine());
    }

    private String mine() {
        return BASE + "/" + scene.session() + "/choices/mine";
    }

    private Response settle(List<String> titles) {
        return api.as("gestion")
                .body(Map.of("kept", ids(titles)))
                .post(BASE + "/" + scene.session() + "/settle");
    }

    private List<Integer> ids(List<String> titles) {
        List<Map<String, Object>> subjects = survey("gestion").getList("subjects");
        List<Integer> ids = new ArrayList<>();
        subjects.stream()
                .filter(it -> titles.contains(it.get("title")))
                .forEach(it -> ids.add((Integer) it.get("id")));
        return ids;
    }

    private JsonPath survey(String account) {
        return api.as(account)
                .get(BASE + "/" + scene.session())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The mails to that person on this day: those on the days of other scenes are left out. */
    private List<String> asked(String letter) {
        String on = day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH));
        List<Map<String, Object>> mails =
                api.as("gestion")
                        .queryParam("person", scene.person(letter, Map.of()))
                        .queryParam("kind", "coordination.subjects")
                        .get("/messages")
                        .jsonPath()
                        .getList("items");
        return mails.stream().map(this::text).filter(it -> it.contains(on)).toList();
    }

    private String text(Map<String, Object> mail) {
        try {
            return Mails.text(scene.letters().mail(mail));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> wrong(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        return refused.jsonPath().getList("errors.field");
    }
}
