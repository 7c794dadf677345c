package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Action 5 from awareness to relays, by REST. */
class DiscriminationIT extends PathwayActs {

    /** Twelve who came to awareness: ten places, one in reserve, one not chosen. */
    private static final String[] CAME = "A B C D E F G H I J K L".split(" ");

    private static final String MARKED_LATE = "L";
    private static final String INVITATION = "discrimination.gathering-invitation";

    private static final Set<String> HOLIDAYS = Set.of("11-11", "12-25", "01-01", "11-01");

    @Test
    void fromAwarenessToTheRegionalGathering() {
        attendAwareness();
        JsonPath call = openCall();
        long session = call.getLong("session");
        volunteerAll(call.getLong("id"));

        Map<String, Map<String, Object>> decisions = decisions(call.getLong("id"));
        boardAnswers(call.getLong("id"), decisions);

        assertThat(seats(session, "confirmed")).isEqualTo(10);
        assertThat(seats(session, "waiting")).isEqualTo(1);
        assertThat(mails(session, "A")).contains("confirmation");
        assertThat(mails(session, "K")).contains("waiting");
        assertThat(mails(session, "L")).contains("discrimination.not-chosen");

        placeGivenBackGoesToTheReserve(session);
        relaysAreNamed(session);
        supportIsAskedForAndAnswered();
        consentIsRemindedOfOnce();
        clock(halfDays.get(2));
        onlyRelaysGather(session);
    }

    @Test
    void whoHasNotBeenAtAwarenessDoesNotVolunteer() {
        JsonPath call = openCall();
        publish(call.getLong("session"));
        awareness.person("A", Map.of());

        Response refused = volunteer("A", call.getLong("id"), "Essai");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("prerequisite-missing");
        assertThat(enrol("A", call.getLong("session")).jsonPath().getString("code"))
                .isEqualTo("prerequisite-missing");
    }

    @Test
    void aDraftsCallIsNotOpenAndOnlyStaffRunIt() {
        JsonPath call = openCall();
        awareness.person("A", Map.of());

        assertThat(volunteer("A", call.getLong("id"), "Essai").statusCode()).isEqualTo(409);
        assertThat(ids(api.as(awareness.email("A")).get(BASE + "/calls").jsonPath()))
                .doesNotContain(call.getInt("id"));
        for (String other : List.of("conseiller", "formateur", "direction")) {
            api.as(other).body(Map.of()).post(BASE + "/calls").then().statusCode(403);
            api.as(other)
                    .get(BASE + "/calls/" + call.getLong("id") + "/candidacies")
                    .then()
                    .statusCode(403);
        }
        api.anonymous().get(BASE + "/calls").then().statusCode(401);
    }

    @Test
    void aCallThatCannotBeHeldIsRefusedAtItsFields() {
        Response refused =
                api.as("gestion")
                        .body(
                                Map.of(
                                        "departement",
                                        "75",
                                        "closesOn",
                                        "2020-01-01",
                                        "halfDays",
                                        List.of(half(days.get(0)))))
                        .post(BASE + "/calls");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.field"))
                .containsExactlyInAnyOrder("halfDays", "closesOn", "departement");
    }

    private void attendAwareness() {
        for (String letter : CAME) {
            awareness.person(letter, Map.of("departement", "45"));
        }
        awareness.published().enrol(CAME);
        clock(awareness.day());
        mark(
                awareness.session(),
                1,
                Stream.of(CAME).filter(it -> !it.equals(MARKED_LATE)).map(awareness::id).toList());
    }

    /** Who turns out to have been there while the call is open is called too. */
    private void markedLate(long session) {
        assertThat(mails(session, MARKED_LATE)).doesNotContain("discrimination.call");

        mark(awareness.session(), 1, List.of(awareness.id(MARKED_LATE)));
        api.clock(Days.paris(days.get(1), "12:05"));

        assertThat(mails(session, MARKED_LATE)).contains("discrimination.call");
    }

    private void volunteerAll(long call) {
        long session = session(call);
        publish(session);
        api.clock(Days.paris(days.get(1), "12:00"));
        assertThat(mails(session, "A")).contains("discrimination.call");
        markedLate(session);
        assertThat(enrol("A", session).jsonPath().getString("code"))
                .isEqualTo("prerequisite-missing");
        for (String letter : CAME) {
            assertThat(volunteer(letter, call, "Former mon équipe").statusCode()).isEqualTo(201);
        }
        assertThat(volunteer("A", call, "Encore").statusCode()).isEqualTo(409);
        assertThat(volunteer("A", call, " ").statusCode()).isEqualTo(409);
    }

    /** By letter, in the order of the candidacies. */
    private Map<String, Map<String, Object>> decisions(long call) {
        JsonPath sent = api.as("gestion").get(BASE + "/calls/" + call + "/candidacies").jsonPath();
        Map<String, Map<String, Object>> decisions = new LinkedHashMap<>();
        for (int i = 0; i < CAME.length; i++) {
            Map<String, Object> decision = new LinkedHashMap<>();
            decision.put("candidacy", sent.getLong("[" + i + "].id"));
            decision.put("decision", "CHOSEN");
            decisions.put(CAME[i], decision);
        }
        return decisions;
    }

    private void boardAnswers(long call, Map<String, Map<String, Object>> decisions) {
        assertThat(decide(call, decisions).jsonPath().getList("errors.field"))
                .containsExactly("decisions");
        decisions.get("K").putAll(Map.of("decision", "RESERVE", "rank", 1));
        decisions.get("L").putAll(Map.of("decision", "NOT_CHOSEN", "reason", "Déjà accompagné"));

        Response decided = decide(call, decisions);

        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        assertThat(decide(call, decisions).statusCode()).isEqualTo(200);
        assertThat(
                        api.as(awareness.email("A"))
                                .delete(BASE + "/calls/" + call + "/candidacies/mine")
                                .statusCode())
                .isEqualTo(409);
    }

    private Response decide(long call, Map<String, Map<String, Object>> decisions) {
        return api.as("gestion")
                .body(Map.of("decisions", decisions.values()))
                .put(BASE + "/calls/" + call + "/decisions");
    }

    private void placeGivenBackGoesToTheReserve(long session) {
        long entry = entry(session, "A").getLong("id");
        api.as(awareness.email("A"))
                .post("/enrolments/" + entry + "/cancel")
                .then()
                .statusCode(200);

        JsonPath offered = entry(session, "K");

        assertThat(offered.getString("status")).isEqualTo("OFFERED");
        api.as(awareness.email("K"))
                .post("/enrolments/" + offered.getLong("id") + "/accept")
                .then()
                .statusCode(200);
        assertThat(entry(session, "K").getString("status")).isEqualTo("CONFIRMED");
    }

    private void relaysAreNamed(long session) {
        for (int n = 1; n <= halfDays.size(); n++) {
            clock(halfDays.get(n - 1));
            List<Long> present = new ArrayList<>(List.of(entry(session, "B").getLong("id")));
            if (n < 3) {
                present.add(entry(session, "C").getLong("id"));
            }
            mark(session, n, present);
        }
        assertThat(name(session)).isEqualTo(1);
        assertThat(name(session)).isZero();
        assertThat(mails(session, "B")).contains("discrimination.relay");
        assertThat(directory()).doesNotContain(person("B"));

        api.as(awareness.email("B"))
                .body(Map.of("listed", true))
                .put(BASE + "/relays/mine")
                .then()
                .statusCode(200);

        assertThat(directory()).contains(person("B"));
        api.as(awareness.email("C"))
                .body(Map.of("listed", true))
                .put(BASE + "/relays/mine")
                .then()
                .statusCode(404);
    }

    private void supportIsAskedForAndAnswered() {
        Map<String, Object> wanted =
                new LinkedHashMap<>(Map.of("kind", "COLLECTIVE", "topic", "TEAM"));
        assertThat(ask("conseiller@sextant.example", wanted).jsonPath().getString("code"))
                .isEqualTo("prerequisite-missing");
        assertThat(ask(awareness.email("B"), wanted).jsonPath().getString("errors[0].field"))
                .isEqualTo("participants");
        wanted.put("participants", 8);
        Response sent = ask(awareness.email("B"), wanted);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        assertThat(ask(awareness.email("B"), wanted).statusCode()).isEqualTo(409);

        String request = BASE + "/requests/" + sent.jsonPath().getLong("id");
        api.as("conseiller").body(Map.of("state", "DONE")).patch(request).then().statusCode(403);
        api.as("gestion").body(Map.of("state", "PLANNED")).patch(request).then().statusCode(422);
        api.as("gestion").body(Map.of("state", "REFUSED")).patch(request).then().statusCode(422);
        api.as("gestion")
                .body(Map.of("state", "PLANNED", "on", gathering().toString()))
                .patch(request)
                .then()
                .statusCode(200);
        assertThat(requests(awareness.email("B")).getString("[0].state")).isEqualTo("PLANNED");
        assertThat(mailsTo("B", "discrimination.request-answered")).hasSize(1);

        api.as("gestion").body(Map.of("state", "DONE")).patch(request).then().statusCode(200);
        assertThat(mailsTo("B", "discrimination.request-answered")).hasSize(1);
    }

    /** When two years are nearly over, once; again only when two more are. */
    private void consentIsRemindedOfOnce() {
        LocalDate nearlyOver = halfDays.get(2).plusMonths(24).minusDays(60);
        clock(nearlyOver.minusDays(1));
        assertThat(mailsTo("B", "discrimination.consent")).isEmpty();

        clock(nearlyOver);
        clock(nearlyOver.plusDays(1));
        clock(nearlyOver.plusDays(70));
        assertThat(mailsTo("B", "discrimination.consent")).containsExactly("SENT");
        assertThat(directory()).doesNotContain(person("B"));

        api.as(awareness.email("B"))
                .body(Map.of("listed", true))
                .put(BASE + "/relays/mine")
                .then()
                .statusCode(200);
        clock(nearlyOver.plusDays(71));
        assertThat(mailsTo("B", "discrimination.consent")).hasSize(1);
        clock(nearlyOver.plusDays(70).plusMonths(24));
        assertThat(mailsTo("B", "discrimination.consent")).hasSize(2);
    }

    /** States of those mails. */
    private List<String> mailsTo(String letter, String kind) {
        return api.as("gestion")
                .queryParam("person", person(letter))
                .queryParam("kind", kind)
                .get("/messages")
                .jsonPath()
                .getList("items.state");
    }

    private Response ask(String email, Map<String, Object> wanted) {
        return api.as(email).body(wanted).post(BASE + "/requests");
    }

    private JsonPath requests(String account) {
        return api.as(account).get(BASE + "/requests").jsonPath();
    }

    private void progressIsBrought(long gathering) {
        String progress = BASE + "/gatherings/" + gathering + "/progress";
        Map<String, Object> words = Map.of("words", "Un accueil revu avec l’équipe");
        api.as(awareness.email("B")).body(words).put(progress + "/mine").then().statusCode(204);
        api.as(awareness.email("C")).body(words).put(progress + "/mine").then().statusCode(403);
        api.as(awareness.email("C")).get(progress).then().statusCode(403);
        assertThat(api.as("gestion").get(progress).jsonPath().getList("words"))
                .containsExactly("Un accueil revu avec l’équipe");
        api.as("gestion")
                .get("/sessions/" + gathering + "/documents/discrimination.progress")
                .then()
                .statusCode(200);

        clock(gathering());
        api.as(awareness.email("B")).body(words).put(progress + "/mine").then().statusCode(409);
    }

    private void onlyRelaysGather(long support) {
        JsonPath planned =
                api.as("gestion")
                        .body(half(gathering()))
                        .post(BASE + "/gatherings")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        publish(planned.getLong("session"));
        clock(halfDays.get(2).plusDays(1));
        assertThat(mailsTo("B", INVITATION)).containsExactly("SENT");

        assertThat(enrol("B", planned.getLong("session")).jsonPath().getString("status"))
                .isEqualTo("CONFIRMED");
        assertThat(enrol("C", planned.getLong("session")).jsonPath().getString("code"))
                .isEqualTo("prerequisite-missing");
        whoBecomesARelayLaterIsInvitedToo(support);
        progressIsBrought(planned.getLong("session"));
        api.as("dpo").post("/people/" + person("B") + "/anonymise").then().statusCode(200);
        assertThat(directory()).doesNotContain(person("B"));
        assertThat(requests("gestion").getList("person", Long.class)).doesNotContain(person("B"));
    }

    /** D was there all along, which is marked late. */
    private void whoBecomesARelayLaterIsInvitedToo(long support) {
        long entry = entry(support, "D").getLong("id");
        for (int n = 1; n <= halfDays.size(); n++) {
            mark(support, n, List.of(entry));
        }
        assertThat(name(support)).isEqualTo(1);
        assertThat(mailsTo("D", INVITATION)).isEmpty();

        clock(halfDays.get(2).plusDays(2));

        assertThat(mailsTo("D", INVITATION)).containsExactly("SENT");
        assertThat(mailsTo("B", INVITATION)).hasSize(1);
    }

    /** Some weeks ahead, so that the registration window is open, and no public holiday. */
    private LocalDate gathering() {
        LocalDate day = days.get(15).plusWeeks(4);
        return HOLIDAYS.contains(day.toString().substring(5)) ? day.plusWeeks(1) : day;
    }

    private static List<Integer> ids(JsonPath json) {
        return json.getList("id", Integer.class);
    }
}
