package org.alfacentre.sextant.demo.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.programme.ActionsOfTheSource;
import org.alfacentre.sextant.session.Slot;
import org.alfacentre.sextant.time.ParisTime;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Map<String, ActionSheet> SHEETS =
            Stream.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8")
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    code -> ActionsOfTheSource.action(code).getSheet()));

    private static final List<String> DEPARTEMENTS = List.of("18", "28", "36", "37", "41", "45");

    /** Every day of four years, each at another hour. */
    static Stream<Instant> moments() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        return first.datesUntil(first.plusYears(4))
                .map(
                        day ->
                                ParisTime.at(
                                        day,
                                        LocalTime.of(
                                                day.getDayOfYear() * 7 % 24,
                                                day.getDayOfYear() * 13 % 60)));
    }

    private static Edition at(Instant now) {
        return Edition.of(now, SHEETS, cast());
    }

    /** Seven hundred people of 24 regroupements, two or three a structure. */
    private static Cast cast() {
        var directory = new ArrayList<Cast.Extra>();
        for (int n = 0; n < 700; n++) {
            long structure = n * 10L / 28;
            String departement = DEPARTEMENTS.get((int) (structure % 6));
            directory.add(extra(n, function(n), departement, structure));
        }
        directory.set(0, account(0, "referent", Functions.REFERENT));
        directory.set(1, account(1, "conseiller", Functions.COUNSELLOR));
        return new Cast(directory, "@sextant.example");
    }

    private static String function(int n) {
        return n % 29 == 0
                ? Functions.REFERENT
                : n % 31 == 1
                        ? Functions.NETWORK_HEAD
                        : n % 3 == 1 ? Functions.RECEPTION : Functions.COUNSELLOR;
    }

    private static Cast.Extra extra(long id, String function, String departement, long structure) {
        String network = departement.equals("45") ? "45-PITHIVIERS" : departement + "-X";
        return new Cast.Extra(
                id, "p" + id + "@x.example", function, departement, network, structure);
    }

    private static Cast.Extra account(long id, String name, String function) {
        return new Cast.Extra(
                id, name + "@sextant.example", function, "45", "45-PITHIVIERS", 1000 + id);
    }

    @Test
    void noRoomAndNoTrainerIsTakenTwice() {
        moments().forEach(EditionTest::nothingIsTakenTwice);
    }

    private static void nothingIsTakenTwice(Instant now) {
        List<Holding> holdings = at(now).holdings();

        for (int i = 0; i < holdings.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(shareSomething(holdings.get(i), holdings.get(j)))
                        .as("%s and %s at %s", label(holdings.get(i)), label(holdings.get(j)), now)
                        .isFalse();
            }
        }
    }

    private static boolean shareSomething(Holding one, Holding other) {
        boolean room = one.place() != null && one.place().equals(other.place());
        boolean trainer = one.trainers().stream().anyMatch(other.trainers()::contains);
        return (room || trainer)
                && slots(one).stream().anyMatch(a -> slots(other).stream().anyMatch(a::overlaps));
    }

    private static List<Slot> slots(Holding holding) {
        return holding.halfDays().stream().map(half -> half.slot()).toList();
    }

    private static String label(Holding holding) {
        return holding.action() + slots(holding);
    }

    @Test
    void nothingIsToldOfTheFuture() {
        moments()
                .forEach(
                        now ->
                                assertThat(at(now).steps())
                                        .as("at %s", now)
                                        .allMatch(step -> step.at().isBefore(now)));
    }

    @Test
    void everyActionIsHeld() {
        assertThat(at(ParisTime.at(LocalDate.of(2026, 11, 25), LocalTime.NOON)).holdings())
                .extracting(Holding::action)
                .contains("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8");
    }

    @Test
    void theSameMomentAndDirectoryTellTheSameEdition() {
        Instant now = ParisTime.at(LocalDate.of(2026, 11, 25), LocalTime.NOON);

        assertThat(at(now).steps().stream().map(Holding.Step::at))
                .containsExactlyElementsOf(at(now).steps().stream().map(Holding.Step::at).toList());
    }
}
