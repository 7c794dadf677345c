package org.alfacentre.sextant.demo.edition;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.demo.DemoDirectory;
import org.alfacentre.sextant.demo.FictitiousVenues;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.SessionEdit;

/**
 * What has been held: the awareness sessions of action 5 on its original days, one meeting each of
 * actions 2 and 5 whose sheet nobody has countersigned, and the last meetings of two groups.
 */
final class PastSessions {

    private static final int PLANNED = 45;
    private static final int ENROLLED = 30;
    private static final int PEOPLE = 20;

    /** Its sheet was marked and then forgotten. */
    private static final String FORGOTTEN = "41";

    private final Script script;
    private final EditionDates dates;

    PastSessions(Script script) {
        this.script = script;
        this.dates = script.dates();
    }

    List<Holding> all() {
        List<Holding> held = new ArrayList<>(List.of(reception()));
        held.addAll(awareness());
        return held;
    }

    /** Each original day of the first phase has a morning and an afternoon: six départements. */
    private List<Holding> awareness() {
        List<LocalDate> days = script.sheet("A5").dates();
        List<JsonObject> groups =
                script.sheet("A5").source().getJsonArray("cohorts").getValuesAs(JsonObject.class);
        List<Holding> held = new ArrayList<>();
        for (int n = 0; n < days.size() * Period.values().length; n++) {
            LocalDate day = dates.shifted(days.get(n / Period.values().length));
            Period period = Period.values()[n % Period.values().length];
            held.add(awareness(groups.get(n).getString("departement"), day, period));
        }
        return held;
    }

    private Holding awareness(String departement, LocalDate day, Period period) {
        List<Long> people = new ArrayList<>();
        if (departement.equals("45")) {
            people.add(script.cast().account("conseiller"));
        }
        people.addAll(script.cast().pickOf(PEOPLE - people.size(), departement));
        Holding held =
                new Holding("A5")
                        .with(SessionEdit.DEPARTEMENT, departement)
                        .on(day, period, null)
                        .in(new Holding.Place(departement, FictitiousVenues.PLATANE))
                        .ledBy(Script.MARC)
                        .publishedAt(EditionDates.before(day, PLANNED))
                        .joinedBy(people, EditionDates.before(day, ENROLLED));
        return departement.equals(FORGOTTEN)
                ? held.markedBy("egalite", 1)
                : held.attendedBy("egalite", dates.now());
    }

    /** A meeting of the référent's own regroupement; its trainer still has to countersign. */
    private Holding reception() {
        LocalDate day = dates.back(6);
        Instant enrolled = EditionDates.before(day, ENROLLED);
        return new Holding("A2")
                .scheduledBy("referent")
                .forNetwork(DemoDirectory.NETWORK)
                .with(SessionEdit.TITLE, script.titled("A2", 0))
                .on(day, Period.MORNING, null)
                .in(new Holding.Place("45", FictitiousVenues.PLATANE))
                .ledBy(Script.ELISE)
                .publishedAt(EditionDates.before(day, PLANNED))
                .joinedBy(
                        script.cast()
                                .pick(
                                        15,
                                        extra ->
                                                extra.is(Functions.RECEPTION)
                                                        && extra.departement().equals("45")
                                                        && !extra.network()
                                                                .equals(DemoDirectory.NETWORK)),
                        enrolled)
                .markedBy("formateur", 1);
    }
}
