package org.alfacentre.sextant.it.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.alfacentre.sextant.it.Api;
import org.alfacentre.sextant.it.AtOnce;
import org.alfacentre.sextant.it.SextantServer;

/**
 * Random acts of several clients: server and model agree after each round. A round of several acts
 * is done at once, and there must be an order in which the model gives the same answers and the
 * same state. {@code -Djqwik.tries.default=200} does more of it; a failure prints its seed (ADR
 * 78).
 */
class ModelIT {

    private static final int ROUNDS = Integer.getInteger("sextant.model.rounds", 40);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private static Api api;
    private static List<Long> people;

    @BeforeContainer
    static void register() {
        api = new Api(SextantServer.shared());
        people = new ArrayList<>();
        String run = UUID.randomUUID().toString().substring(0, 8);
        Map<String, Long> organisations = new LinkedHashMap<>();
        for (Somebody person : Trials.people()) {
            long organisation =
                    organisations.computeIfAbsent(
                            person.organisation(),
                            name -> made("/organisations", Map.of("name", "Essai " + run + name)));
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("email", "essai" + person.number() + "@" + run + ".example");
            body.put("firstName", "Essai");
            body.put("lastName", "Numéro " + person.number());
            body.put("departement", person.departement());
            body.put("organisation", organisation);
            people.add(made("/people", body));
        }
    }

    private static long made(String path, Map<String, Object> body) {
        return api.make("gestion", path, body);
    }

    @Provide
    Arbitrary<Trials.Trial> trials() {
        return Trials.trials(ROUNDS);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void theServerDoesWhatTheRulesSay(@ForAll("trials") Trials.Trial trial) {
        Live live = new Live(api, people, trial.terms(), DAY);
        try {
            follow(trial, live);
        } finally {
            live.end();
        }
    }

    private static void follow(Trials.Trial trial, Live live) {
        Region model = Region.of(Trials.people(), trial.terms());
        boolean certain = true;
        for (List<Act> acts : trial.rounds()) {
            List<Round.Done> done = perform(live, model, acts);
            certain &= done.size() < 2;
            model = new Round(done, live.view()).explainedFrom(model);
        }
        if (certain) {
            lettersAgree(live, model);
        }
    }

    private static List<Round.Done> perform(Live live, Region model, List<Act> acts) {
        List<AtOnce.Call<Round.Done>> calls = new ArrayList<>();
        for (Act act : acts) {
            Optional<Integer> entry = model.entryOf(act);
            if (act.verb().needsEntry() && entry.isEmpty()) {
                continue;
            }
            Long id = live.entryOf(act).orElse(null);
            calls.add(
                    () ->
                            new Round.Done(
                                    act,
                                    entry.orElse(-1),
                                    live.does(act, id, model.now.plusHours(act.value()))));
        }
        return AtOnce.all(calls);
    }

    private static void lettersAgree(Live live, Region model) {
        for (int session = 0; session < Trials.SESSIONS; session++) {
            for (int person = 0; person < Trials.PEOPLE; person++) {
                assertThat(live.letters(session, person))
                        .as("mails of person %d for session %d", person, session)
                        .isEqualTo(model.letters(session, person));
            }
        }
    }
}
