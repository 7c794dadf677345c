package org.alfacentre.sextant.it.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random trials: how the sessions are set up, and rounds of acts of several clients. */
final class Trials {

    static final int CLIENTS = 8;
    static final int PEOPLE = 10;
    static final int SESSIONS = 3;

    private static final LocalDateTime RELEASE = LocalDateTime.of(2026, 3, 5, 12, 0);
    private static final List<List<Share>> SHARES =
            List.of(
                    List.of(),
                    List.of(new Share(false, 1, "departement", "45", null)),
                    List.of(new Share(false, 1, "organisation", null, null)),
                    List.of(new Share(true, 1, "departement", "18", RELEASE)),
                    List.of(
                            new Share(false, 2, "departement", "45", RELEASE),
                            new Share(false, 1, "organisation", null, null)),
                    List.of(
                            new Share(true, 2, "departement", "45", null),
                            new Share(false, 2, "departement", null, RELEASE)));

    private Trials() {}

    /**
     * @param rounds acts of one round are done at once, the rounds one after another
     */
    record Trial(List<Terms> terms, List<List<Act>> rounds) {}

    /** Ten persons of three départements and two organisations. */
    static List<Somebody> people() {
        List<Somebody> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String departement = List.of("45", "18", "37").get(i % 3);
            people.add(new Somebody(i, departement, i % 2 == 0 ? "A" : "B"));
        }
        return people;
    }

    static List<Share> shares(Act act) {
        return SHARES.get(act.value() % SHARES.size());
    }

    static Arbitrary<Trial> trials(int rounds) {
        return Combinators.combine(terms(0), terms(1), terms(1), rounds(rounds))
                .as((first, second, third, acts) -> new Trial(List.of(first, second, third), acts));
    }

    private static Arbitrary<Terms> terms(int day) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Act.MOST + 1),
                        Arbitraries.of(Act.MODES),
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 2)),
                        Arbitraries.of(3, 5).injectNull(0.7))
                .as(
                        (capacity, mode, approval, limit) ->
                                new Terms(
                                        capacity > Act.MOST ? null : capacity,
                                        mode,
                                        approval > 0,
                                        approval > 1,
                                        limit,
                                        day));
    }

    /** Mostly one act, often several at once; the clock moves alone. */
    private static Arbitrary<List<List<Act>>> rounds(int count) {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, acts().list().ofSize(1)),
                        Tuple.of(6, acts().list().ofMinSize(2).ofMaxSize(CLIENTS)),
                        Tuple.of(1, act(Act.Verb.CLOCK, 72).list().ofSize(1)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(count);
    }

    private static Arbitrary<Act> acts() {
        return Arbitraries.frequencyOf(
                Tuple.of(14, act(Act.Verb.ENROL, 0)),
                Tuple.of(1, act(Act.Verb.FORCE, 0)),
                Tuple.of(4, act(Act.Verb.CANCEL, 0)),
                Tuple.of(4, act(Act.Verb.ACCEPT, 0)),
                Tuple.of(2, act(Act.Verb.DECLINE, 0)),
                Tuple.of(1, act(Act.Verb.WITHDRAW, 0)),
                Tuple.of(1, act(Act.Verb.REJECT, 0)),
                Tuple.of(2, act(Act.Verb.APPROVE, 0)),
                Tuple.of(1, act(Act.Verb.PROMOTE, 0)),
                Tuple.of(1, act(Act.Verb.PRIORITISE, 2)),
                Tuple.of(2, act(Act.Verb.TRANSFER, SESSIONS - 1)),
                Tuple.of(2, act(Act.Verb.SUBSTITUTE, PEOPLE - 1)),
                Tuple.of(2, act(Act.Verb.RESIZE, Act.MOST + 1)),
                Tuple.of(2, act(Act.Verb.RATION, SHARES.size() - 1)),
                Tuple.of(1, act(Act.Verb.MODE, Act.MODES.length - 1)),
                Tuple.of(1, act(Act.Verb.PAUSE, 1)));
    }

    private static Arbitrary<Act> act(Act.Verb verb, int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, SESSIONS - 1),
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(verb == Act.Verb.CLOCK ? 1 : 0, most))
                .as((session, person, value) -> new Act(verb, session, person, value));
    }
}
