package org.alfacentre.sextant.demo.edition;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.demo.DemoDirectory;
import org.alfacentre.sextant.demo.FictitiousVenues;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.SessionEdit;
import org.alfacentre.sextant.session.WaitingListMode;

/**
 * What is held today or soon, each session with something for somebody to do: the open sheet, too
 * few enrolled at J-9, a place that staff have to give, requests, a moved date, drafts, a missing
 * room or trainer.
 */
final class SessionsAhead {

    private static final int BELOW_MINIMUM_IN = 9;
    private static final String LOIRET = "45";

    private final Script script;
    private final EditionDates dates;
    private final Cast cast;

    SessionsAhead(Script script) {
        this.script = script;
        this.dates = script.dates();
        this.cast = script.cast();
    }

    List<Holding> all() {
        List<Holding> ahead = new ArrayList<>();
        ahead.add(belowMinimum());
        ahead.add(withoutRoom());
        ahead.add(openNow());
        ahead.add(staffChoose());
        ahead.add(support());
        ahead.add(moved());
        ahead.addAll(drafts());
        return ahead;
    }

    /** A trade day around this very hour; {@code conseiller@} is expected. */
    private Holding openNow() {
        List<Long> people = new ArrayList<>(List.of(cast.account("conseiller")));
        people.addAll(cast.pick(21, Functions.COUNSELLOR));
        return new Holding("A8")
                .with(SessionEdit.TITLE, script.titled("A8", 0))
                .on(OpenDay.around(dates.now()))
                .in(Script.TOURAINE)
                .ledBy(leaders("A8", Script.ELISE))
                .publishedAt(dates.ago(31))
                .joinedBy(people, dates.ago(25))
                .attendedBy("formateur", dates.now());
    }

    private Holding belowMinimum() {
        return new Holding("A2")
                .scheduledBy("referent")
                .forNetwork(DemoDirectory.NETWORK)
                .with(SessionEdit.TITLE, script.titled("A2", 1))
                .on(dates.today().plusDays(BELOW_MINIMUM_IN), Period.MORNING, null)
                .in(new Holding.Place(LOIRET, FictitiousVenues.PLATANE))
                .publishedAt(dates.ago(21))
                .joinedBy(receptionists(6, DemoDirectory.NETWORK), dates.ago(12));
    }

    private Holding withoutRoom() {
        return new Holding("A2")
                .with(SessionEdit.TITLE, script.titled("A2", 2))
                .with(SessionEdit.DEPARTEMENT, "37")
                .on(dates.ahead(24), Period.AFTERNOON, null)
                .publishedAt(dates.ago(10))
                .joinedBy(
                        cast.pick(
                                17,
                                extra ->
                                        extra.is(Functions.RECEPTION)
                                                && extra.departement().equals("37")),
                        dates.ago(8));
    }

    /** A place came free and the list moves by hand: {@code conseiller@} is second in it. */
    private Holding staffChoose() {
        List<Long> confirmed = new ArrayList<>(cast.pick(7, Functions.REFERENT));
        int others = script.sheet("A7").capacity() - confirmed.size();
        confirmed.addAll(cast.pick(others, Functions.COUNSELLOR));
        List<Long> waiting = new ArrayList<>(cast.pick(2, Functions.COUNSELLOR));
        waiting.add(1, cast.account("conseiller"));
        Long leaver = confirmed.get(confirmed.size() - 1);
        return new Holding("A7")
                .with(SessionEdit.LIST_MODE, WaitingListMode.MANUAL)
                .allDay(dates.ahead(14))
                .in(Script.LOIRE)
                .ledBy(script.leadersOf("A7"))
                .publishedAt(dates.ago(20))
                .joinedBy(confirmed, dates.ago(5))
                .joinedBy(waiting, dates.ago(4))
                .then(dates.ago(1), (stage, self) -> stage.people().cancel(self, leaver));
    }

    /** The targeted support of action 5: some approved, some still asking. */
    private Holding support() {
        JsonObject phase = script.part("A5", "phases", "A5-P2");
        LocalDate first = dates.ahead(26);
        List<Long> asking = cast.pickOf(7, LOIRET);
        Holding support =
                new Holding("A5")
                        .with(SessionEdit.TITLE, phase.getString("label"))
                        .with(SessionEdit.DEPARTEMENT, LOIRET)
                        .with(SessionEdit.MINIMUM, null)
                        .with(SessionEdit.CAPACITY, phase.getInt("capacityMax"))
                        .with(SessionEdit.APPROVAL_REQUIRED, true)
                        .with(SessionEdit.APPROVAL_HOLDS, true)
                        .allDay(first)
                        .on(EditionDates.workingFrom(first.plusDays(1)), Period.MORNING, null)
                        .in(new Holding.Place(LOIRET, FictitiousVenues.CEDRE))
                        .ledBy(Script.MARC)
                        .publishedAt(dates.ago(14))
                        .joinedBy(asking, dates.ago(6));
        asking.stream()
                .limit(asking.size() / 2 + 1)
                .forEach(
                        person ->
                                support.then(
                                        dates.ago(5),
                                        (stage, self) -> stage.people().approve(self, person)));
        return support;
    }

    private Holding moved() {
        List<Long> people = new ArrayList<>(List.of(cast.account("conseiller")));
        people.addAll(cast.pick(13, Functions.COUNSELLOR));
        return new Holding("A8")
                .allDay(dates.ahead(30))
                .in(Script.TOURAINE)
                .ledBy(script.leadersOf("A8"))
                .publishedAt(dates.ago(16))
                .joinedBy(people, dates.ago(13))
                .then(
                        dates.ago(3).plus(Duration.ofHours(4)),
                        (stage, self) ->
                                stage.office()
                                        .move(
                                                self,
                                                dates.ahead(37),
                                                "La branche professionnelle a demandé une semaine"
                                                        + " de plus."));
    }

    private List<Holding> drafts() {
        JsonObject relays = script.part("A5", "phases", "A5-P3");
        return List.of(
                new Holding("A8").allDay(dates.ahead(75)).draftedAt(dates.ago(4)),
                new Holding("A7")
                        .with(SessionEdit.DEPARTEMENT, "41")
                        .allDay(dates.ahead(55))
                        .ledBy(script.leadersOf("A7"))
                        .draftedAt(dates.ago(3)),
                new Holding("A5")
                        .with(SessionEdit.TITLE, relays.getString("label"))
                        .with(SessionEdit.MINIMUM, null)
                        .with(SessionEdit.CAPACITY, null)
                        .draftedAt(dates.ago(2)));
    }

    private List<Long> receptionists(int count, String network) {
        return cast.pick(
                count, extra -> extra.is(Functions.RECEPTION) && network.equals(extra.network()));
    }

    private String[] leaders(String action, String other) {
        List<String> leaders = new ArrayList<>(List.of(script.leadersOf(action)));
        leaders.add(other);
        return leaders.toArray(String[]::new);
    }
}
