package org.alfacentre.sextant.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many at once: nothing is oversold, nobody gets an error, ranks are dense and fair. */
class RaceIT {

    private final Api api = new Api(SextantServer.shared());

    @Test
    void q05TwentyForFivePlaces() {
        Scene scene = Scene.begin(api).capacity(5).published();
        List<String> names = IntStream.range(0, 20).mapToObj(i -> "R" + i).toList();
        names.forEach(name -> scene.person(name, Map.of()));

        List<Response> answers =
                AtOnce.all(
                        names.stream()
                                .<AtOnce.Call<Response>>map(n -> () -> enrol(scene, n))
                                .toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        List<Map<String, Object>> entries = new Roll(scene).entries();
        assertThat(entries).filteredOn(e -> "CONFIRMED".equals(e.get("status"))).hasSize(5);
        assertThat(entries.stream().map(e -> e.get("rank")).filter(r -> r != null).toList())
                .containsExactlyElementsOf(ranks(15));
    }

    @Test
    void q04ADoubleClickIsOneEnrolment() {
        Scene scene = Scene.begin(api).published();
        scene.person("B", Map.of());

        List<Response> answers =
                AtOnce.all(List.of(() -> enrol(scene, "B"), () -> enrol(scene, "B")));

        assertThat(answers.stream().map(Response::statusCode).sorted().toList())
                .containsExactly(200, 201);
        assertThat(answers.get(0).jsonPath().getLong("id"))
                .isEqualTo(answers.get(1).jsonPath().getLong("id"));
    }

    @Test
    void twoHundredFightForTwentyFivePlaces() {
        Scene scene = Scene.begin(api).capacity(25).published();
        List<Long> people = Roll.directory(api, 200);

        List<Response> answers =
                AtOnce.all(
                        people.stream()
                                .<AtOnce.Call<Response>>map(p -> () -> new Roll(scene).ask(p))
                                .toList());

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        List<Map<String, Object>> inOrder =
                new Roll(scene)
                        .entries().stream()
                                .sorted(Comparator.comparing(entry -> Roll.id(entry, "id")))
                                .toList();
        assertThat(inOrder).hasSize(200);
        assertThat(inOrder.subList(0, 25)).extracting("status").containsOnly("CONFIRMED");
        assertThat(inOrder.subList(25, 200)).extracting("status").containsOnly("WAITING");
        assertThat(inOrder.subList(25, 200))
                .extracting("rank")
                .containsExactlyElementsOf(ranks(175));
    }

    @Test
    void w32TwoPromotionsAtOnceOfferTwoPlacesToTheFirstTwo() {
        Scene scene = Scene.begin(api).published().enrol("A", "B");
        List<String> waiting = IntStream.range(0, 10).mapToObj(i -> "W" + i).toList();
        waiting.forEach(scene::enrol);

        List<Response> answers =
                AtOnce.all(List.of(() -> scene.act("A", "cancel"), () -> scene.act("B", "cancel")));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        scene.expect("W0 O, W1 O, W2 W1, W9 W8");
        assertThat(scene.letters().kinds()).filteredOn("offer"::equals).hasSize(2);
    }

    @Test
    void r18TwoSessionsOfTheSameHoursConfirmOnePersonOnce() {
        Scene one = Scene.begin(api).capacity(null).published();
        Scene other = Scene.begin(api).on(one.day()).capacity(null).published();
        List<Long> people = Roll.directory(api, 6);

        List<Response> answers =
                AtOnce.all(
                        people.stream()
                                .flatMap(
                                        p ->
                                                Stream.<AtOnce.Call<Response>>of(
                                                        () -> new Roll(one).ask(p),
                                                        () -> new Roll(other).ask(p)))
                                .toList());

        assertThat(answers)
                .extracting(Response::statusCode)
                .filteredOn(status -> status == 201)
                .hasSize(people.size());
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(
                        answer -> {
                            assertThat(answer.statusCode()).isEqualTo(409);
                            assertThat(answer.jsonPath().getString("code")).isEqualTo("overlap");
                        });
    }

    @Test
    void r14TransfersInOppositeDirectionsDoNotBlockEachOther() {
        Scene east = Scene.begin(api).capacity(20).published();
        Scene west = Scene.begin(api).capacity(20).published();
        List<String> names = IntStream.range(0, 4).mapToObj(i -> "T" + i).toList();
        names.forEach(east::enrol);
        names.forEach(west::enrol);

        List<Response> answers =
                AtOnce.all(
                        names.stream()
                                .flatMap(
                                        name ->
                                                Stream.<AtOnce.Call<Response>>of(
                                                        () -> move(east, name, west),
                                                        () -> move(west, name, east)))
                                .toList());

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(east.seats().getInt("seats.confirmed")).isEqualTo(4);
        assertThat(west.seats().getInt("seats.confirmed")).isEqualTo(4);
    }

    @Test
    void anOfferAcceptedTwiceAtOnceIsOneTransition() {
        Scene scene = Scene.begin(api).published().enrol("A", "B", "D").does("A", "cancel");

        List<Response> answers =
                AtOnce.all(List.of(() -> scene.act("D", "accept"), () -> scene.act("D", "accept")));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(scene.entry("D").getList("history.to", String.class))
                .containsExactly("WAITING", "OFFERED", "CONFIRMED");
        assertThat(scene.letters().kindsTo("D"))
                .containsExactlyInAnyOrder("waiting", "offer", "confirmation");
    }

    @Test
    void ofTwoWhoSaveTheSamePageOfQuotasWhilePeopleEnrolOneIsToldAndTriesAgain() {
        Scene scene = Scene.begin(api).capacity(4).published();
        List<String> names = IntStream.range(0, 8).mapToObj(i -> "Q" + i).toList();
        names.forEach(name -> scene.person(name, Map.of("departement", "45")));
        QuotaForm form = QuotaForm.open(scene);
        List<AtOnce.Call<Response>> calls =
                new ArrayList<>(List.of(() -> form.save(1), () -> form.save(3)));
        names.forEach(name -> calls.add(() -> enrol(scene, name)));

        List<Response> answers = AtOnce.all(calls);

        assertThat(answers.stream().skip(2).map(Response::statusCode)).containsOnly(201);
        assertThat(answers.stream().limit(2).filter(QuotaForm::isSaved)).hasSize(1);
        assertThat(answers.stream().limit(2).filter(QuotaForm::isStale)).hasSize(1);
        assertThat(QuotaForm.isSaved(QuotaForm.open(scene).save(2))).isTrue();
        assertThat(QuotaForm.sizes(scene)).containsExactly(2);
        assertThat(new Roll(scene).entries()).hasSize(names.size());
    }

    @Test
    void theFirstSessionsOfAYearDraftedAtOnceHaveCodesOfTheirOwn() {
        List<Response> answers =
                AtOnce.all(
                        IntStream.range(0, 8)
                                .<AtOnce.Call<Response>>mapToObj(i -> () -> draft(2041))
                                .toList());

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.jsonPath().getString("code"))
                .allMatch(code -> code.startsWith("A3-2041-"))
                .doesNotHaveDuplicates();
    }

    private Response draft(int year) {
        Map<String, String> halfDay = Map.of("date", year + "-09-03", "period", "MORNING");
        return api.as("gestion")
                .body(Map.of("action", "A3", "title", "Première", "halfDays", List.of(halfDay)))
                .post("/sessions");
    }

    private static Response move(Scene from, String name, Scene to) {
        return from.staff(name, "transfer", Map.of("session", to.session()));
    }

    private static List<Object> ranks(int count) {
        return IntStream.rangeClosed(1, count).<Object>mapToObj(rank -> rank).toList();
    }

    private static Response enrol(Scene scene, String name) {
        return new Roll(scene).ask(scene.person(name, Map.of()));
    }
}
