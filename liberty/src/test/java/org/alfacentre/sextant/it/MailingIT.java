package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Writing to many and inviting, through REST (M08, M09). */
class MailingIT {

    private final Api api = new Api(SextantServer.shared());

    private Response prepare(Map<String, Object> order) {
        return api.as("gestion").body(order).post("/mailings");
    }

    private JsonPath prepared(Map<String, Object> order) {
        return prepare(order).then().statusCode(201).extract().jsonPath();
    }

    private JsonPath act(long mailing, String verb) {
        return api.as("gestion")
                .post("/mailings/" + mailing + "/" + verb)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath read(long mailing) {
        return api.as("gestion").get("/mailings/" + mailing).then().extract().jsonPath();
    }

    private static Map<String, Object> text(Map<String, Object> audience) {
        return Map.of(
                "subject", "Du nouveau, {prenom}",
                "text", "Une nouvelle édition se prépare.\n\nÀ bientôt, {prenom}.",
                "audience", audience);
    }

    /** Persons of a function that nobody else has, so that an audience is exactly these. */
    private List<Long> people(Scene scene, String function, String... letters) {
        List<Long> ids = new ArrayList<>();
        for (String letter : letters) {
            ids.add(scene.person(letter, Map.of("function", function)));
        }
        return ids;
    }

    private static String anyFunction() {
        return "Scène " + UUID.randomUUID().toString().substring(0, 8);
    }

    private List<Object> all(String path, String field, long total) {
        List<Object> found = new ArrayList<>();
        for (int page = 0; page * 200L < total; page++) {
            found.addAll(
                    api.as("gestion")
                            .queryParam("page", page)
                            .queryParam("size", 200)
                            .get(path)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath()
                            .getList("items." + field));
        }
        return found;
    }

    @Test
    void m08WhoIsParticipantAndTrainerGetsOneMail() {
        Scene scene = Scene.begin(api);
        long both = scene.person("A", Map.of());
        long trainer = api.make("gestion", "/trainers", Map.of("person", both, "name", "A Scène"));
        scene.with("trainers", List.of(trainer)).published().enrol("A", "B");

        JsonPath mailing = prepared(text(Map.of("session", scene.session(), "trainers", true)));

        assertThat(mailing.getInt("count")).isEqualTo(2);
        assertThat(mailing.getBoolean("needsSecondConfirmation")).isFalse();
        assertThat(mailing.getString("sample.subject")).startsWith("Du nouveau, ");
        assertThat(act(mailing.getLong("id"), "confirm").getString("state")).isEqualTo("SENDING");
        scene.at("2026-03-02T10:00:00+01:00");
        assertThat(read(mailing.getLong("id")).getInt("progress.SENT")).isEqualTo(2);
    }

    @Test
    void m09AboveFiftyNothingLeavesBeforeTheSecondConfirmation() {
        Scene scene = Scene.begin(api);
        JsonPath mailing = prepared(text(Map.of()));
        long id = mailing.getLong("id");
        int count = mailing.getInt("count");
        assertThat(count).isGreaterThanOrEqualTo(700);
        assertThat(mailing.getInt("confirmationsLeft")).isEqualTo(2);

        JsonPath once = act(id, "confirm");
        assertThat(once.getString("state")).isEqualTo("DRAFT");
        assertThat(once.getMap("progress")).isEmpty();

        assertThat(act(id, "confirm").getString("state")).isEqualTo("SENDING");
        scene.at("2026-03-02T10:00:00+01:00");

        assertThat(read(id).getInt("progress.SENT")).isEqualTo(count);
        List<Object> listed = all("/mailings/" + id + "/recipients", "email", count);
        assertThat(listed).hasSize(count).doesNotHaveDuplicates();
        List<Object> written =
                all("/messages?kind=announcement&state=SENT", "recipient", 2L * count);
        assertThat(new HashSet<>(written)).containsAll(listed);
        api.as("gestion").post("/mailings/" + id + "/confirm").then().statusCode(409);
    }

    @Test
    void whileItIsPausedNothingLeaves() {
        Scene scene = Scene.begin(api);
        String function = anyFunction();
        people(scene, function, "A", "B");
        long id = prepared(text(Map.of("function", function))).getLong("id");
        act(id, "confirm");

        act(id, "pause");
        scene.at("2026-03-02T10:00:00+01:00");
        assertThat(read(id).getMap("progress")).isEqualTo(Map.of("QUEUED", 2));

        act(id, "resume");
        scene.at("2026-03-02T10:01:00+01:00");
        assertThat(read(id).getMap("progress")).isEqualTo(Map.of("SENT", 2));
    }

    @Test
    void whatIsGivenUpNeverLeaves() {
        Scene scene = Scene.begin(api);
        String function = anyFunction();
        people(scene, function, "A");
        long id = prepared(text(Map.of("function", function))).getLong("id");
        act(id, "confirm");

        act(id, "abort");
        scene.at("2026-03-02T10:00:00+01:00");

        assertThat(read(id).getMap("progress")).isEqualTo(Map.of("ABORTED", 1));
    }

    @Test
    void onlyTheSilentAreRemindedOfAnInvitation() {
        Scene scene = Scene.begin(api);
        String function = anyFunction();
        List<Long> people = people(scene, function, "A", "B", "D");
        scene.published().enrol("D");
        JsonPath first = invite(scene, Map.of("function", function));
        assertThat(first.getInt("count")).isEqualTo(2);
        assertThat(first.getList("exclusions.exclusion")).containsExactly("ALREADY_ENROLLED");
        act(first.getLong("id"), "confirm");
        scene.at("2026-03-02T10:00:00+01:00").enrol("A");

        JsonPath again = invite(scene, Map.of("function", function));
        JsonPath silent = invite(scene, Map.of("silent", true));

        assertThat(again.getInt("count")).isZero();
        assertThat(silent.getInt("count")).isEqualTo(1);
        assertThat(all("/mailings/" + silent.getLong("id") + "/recipients", "person", 1))
                .map(id -> ((Number) id).longValue())
                .containsExactly(people.get(1));
    }

    private JsonPath invite(Scene scene, Map<String, Object> audience) {
        return prepared(
                Map.of("kind", "invitation", "session", scene.session(), "audience", audience));
    }

    @Test
    void aListShrinksUntilItsLastMailHasLeft() {
        Scene scene = Scene.begin(api);
        String function = anyFunction();
        people(scene, function, "A", "B", "C", "D");
        scene.published();
        act(invite(scene, Map.of("function", function)).getLong("id"), "confirm");
        scene.at("2026-03-02T10:00:00+01:00");
        long again = waiting(invite(scene, Map.of("silent", true)));

        scene.enrol("A");
        api.as(scene.email("B"))
                .body(Map.of("declined", List.of("mailings")))
                .put("/mail/declined")
                .then()
                .statusCode(200);
        declineInvitation(scene, "C");
        act(again, "resume");
        scene.at("2026-03-02T10:01:00+01:00");

        assertThat(read(again).getMap("progress")).isEqualTo(Map.of("SENT", 1, "ABORTED", 3));
        assertThat(List.of(invitation(scene, "A"), invitation(scene, "B"), invitation(scene, "C")))
                .extracting("error")
                .containsExactly("answered", "switched-off", "answered");
        assertThat(invitation(scene, "D")).containsEntry("state", "SENT");
    }

    @Test
    void anInvitationThatWaitedTellsItsSessionAsItIs() {
        Scene scene = Scene.begin(api);
        String function = anyFunction();
        people(scene, function, "A");
        scene.on(LocalDate.of(2026, 3, 17)).published();
        long id = waiting(invite(scene, Map.of("function", function)));

        scene.move(LocalDate.of(2026, 5, 19)).at("2026-03-18T10:00:00+01:00");
        act(id, "resume");
        scene.at("2026-03-18T10:01:00+01:00");

        Map<String, Object> invitation = invitation(scene, "A");
        assertThat(invitation).containsEntry("state", "SENT");
        assertThat(
                        Visitor.of(SextantServer.shared(), "gestion")
                                .get("/message.xhtml?id=" + invitation.get("id"))
                                .asString())
                .contains("19 mai 2026")
                .doesNotContain("17 mars 2026");
    }

    @Test
    void nobodyIsInvitedToWhatDoesNotTakePlace() {
        Scene scene = Scene.begin(api);
        String function = anyFunction();
        people(scene, function, "A");
        scene.published();
        long id = waiting(invite(scene, Map.of("function", function)));

        api.as("gestion")
                .body(Map.of("reason", "salle indisponible"))
                .post("/sessions/" + scene.session() + "/cancel")
                .then()
                .statusCode(200);
        act(id, "resume");
        scene.at("2026-03-02T10:00:00+01:00");

        assertThat(invitation(scene, "A"))
                .containsEntry("state", "ABORTED")
                .containsEntry("error", "invitation-over");
    }

    /** Confirms the mailing and holds it back. */
    private long waiting(JsonPath prepared) {
        long id = prepared.getLong("id");
        act(id, "confirm");
        act(id, "pause");
        return id;
    }

    /** The latest to the person of that letter. */
    private static Map<String, Object> invitation(Scene scene, String letter) {
        return invitations(scene, letter).get(0);
    }

    /** Whosever words they have; the latest first. */
    private static List<Map<String, Object>> invitations(Scene scene, String letter) {
        return new Roll(scene)
                .messages().stream()
                        .filter(one -> scene.email(letter).equals(one.get("recipient")))
                        .filter(one -> one.get("kind").toString().endsWith("invitation"))
                        .toList();
    }

    private static void declineInvitation(Scene scene, String letter) {
        Object id = invitation(scene, letter).get("id");
        Visitor guest = Visitor.of(SextantServer.shared(), scene.email(letter));
        Response page = guest.get("/invitation.xhtml?id=" + id);
        Response said = guest.submit(page, "answer", "answer:decline", Map.of("id", id.toString()));
        assertThat(said.statusCode()).isEqualTo(302);
    }

    @Test
    void whoeverCameMayBeWrittenToAfterwards() {
        Scene scene = Scene.begin(api).on(LocalDate.of(2026, 3, 9)).published().enrol("A");
        scene.at("2026-03-09T18:00:00+01:00");
        Map<String, Object> order = new HashMap<>(text(Map.of("session", scene.session())));
        order.put("session", scene.session());

        long id = prepared(order).getLong("id");
        act(id, "confirm");
        scene.at("2026-03-09T18:01:00+01:00");

        assertThat(read(id).getMap("progress")).isEqualTo(Map.of("SENT", 1));
    }

    @Test
    void anAnswerReachesWhoWrote() {
        Scene scene = Scene.begin(api);
        String function = anyFunction();
        people(scene, function, "A");
        act(prepared(text(Map.of("function", function))).getLong("id"), "confirm");
        scene.at("2026-03-02T10:00:00+01:00");

        long message =
                api.as("gestion")
                        .queryParam("person", scene.person("A", Map.of()))
                        .get("/messages")
                        .jsonPath()
                        .getLong("items[0].id");

        String mail = api.as("gestion").get("/messages/" + message + ".eml").asString();
        assertThat(mail).containsPattern("(?m)^Reply-To: .*<gestion@.*>");
    }

    @Test
    void nobodyGetsMoreThanTheirFillOfMassMail() {
        Scene scene = Scene.begin(api);
        String function = anyFunction();
        people(scene, function, "A");
        for (int n = 0; n < 5; n++) {
            act(prepared(text(Map.of("function", function))).getLong("id"), "confirm");
        }

        JsonPath sixth = prepared(text(Map.of("function", function)));

        assertThat(sixth.getInt("count")).isZero();
        assertThat(sixth.getList("exclusions.exclusion")).containsExactly("TOO_MANY_MAILS");
        api.as("gestion")
                .post("/mailings/" + sixth.getLong("id") + "/confirm")
                .then()
                .statusCode(409);
    }

    @Test
    void faultsOfTheTextAreNamedAtTheirPlace() {
        Map<String, Object> order = new HashMap<>(text(Map.of()));
        order.put("text", "Bonjour\n{nom}");

        Response refused = prepare(order);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("errors[0].field")).isEqualTo("text");
        assertThat(refused.jsonPath().getString("errors[0].code")).isEqualTo("template-unknown");
        assertThat(refused.jsonPath().getString("errors[0].detail"))
                .contains("2")
                .contains("{nom}");
    }

    @Test
    void onlyStaffWriteToMany() {
        api.as("conseiller").body(text(Map.of())).post("/mailings").then().statusCode(403);
        api.anonymous().body(text(Map.of())).post("/mailings").then().statusCode(401);
        prepare(Map.of("kind", "invitation")).then().statusCode(422);
    }
}
