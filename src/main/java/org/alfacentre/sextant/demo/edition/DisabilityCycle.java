package org.alfacentre.sextant.demo.edition;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alfacentre.sextant.people.Functions;
import org.alfacentre.sextant.programme.ActionSheet;
import org.alfacentre.sextant.session.Period;
import org.alfacentre.sextant.session.SessionEdit;

/**
 * The four half-days of action 6 on their original days: the first countersigned, the second full
 * with a place offered to {@code conseiller@} and three who wait, the third with a mail that
 * failed, the fourth almost empty, both with somebody who needs something there.
 */
final class DisabilityCycle {

    private static final String ACTION = "A6";
    private static final int PLANNED = 40;

    private final Script script;
    private final EditionDates dates;
    private final ActionSheet sheet;

    DisabilityCycle(Script script) {
        this.script = script;
        this.dates = script.dates();
        this.sheet = script.sheet(ACTION);
    }

    List<Holding> all() {
        LocalDate first = dates.shifted(sheet.dates().get(0));
        Instant published = EditionDates.before(first, PLANNED);
        List<Holding> cycle = new ArrayList<>();
        for (int n = 0; n < sheet.dates().size(); n++) {
            cycle.add(halfDay(n, published));
        }
        held(cycle.get(0), first);
        full(cycle.get(1));
        cycle.get(2).joinedBy(List.of(script.cast().unreachable()), dates.ago(3));
        ahead(cycle.get(2), people(11), "Supports en grands caractères, remis à l’avance");
        ahead(cycle.get(3), people(4), "Interprète en langue des signes française");
        cycle.get(0).then(published, (stage, self) -> stage.office().bind(cycle));
        return cycle;
    }

    private Holding halfDay(int n, Instant published) {
        String theme = sheet.themes().get(n).label();
        return new Holding(ACTION)
                .with(SessionEdit.TITLE, theme)
                .on(dates.shifted(sheet.dates().get(n)), Period.MORNING, theme)
                .in(Script.SOLOGNE)
                .ledBy(Script.ELISE)
                .publishedAt(published);
    }

    private void held(Holding past, LocalDate day) {
        Instant enrolled = EditionDates.before(day, 20);
        past.joinedBy(List.of(script.cast().account("conseiller")), enrolled)
                .joinedBy(people(sheet.minimum()), enrolled.plus(Duration.ofHours(1)))
                .attendedBy("formateur", dates.now());
    }

    /** One of those who enrol says what they need. */
    private void ahead(Holding later, List<Long> people, String need) {
        later.joinedBy(people, dates.ago(2))
                .then(
                        dates.ago(1),
                        (stage, self) -> stage.people().needs(self, people.get(0), need));
    }

    /** One gives the place back two hours ago: it is offered to the first of those who wait. */
    private void full(Holding next) {
        List<Long> confirmed = people(sheet.capacity());
        List<Long> waiting = new ArrayList<>(List.of(script.cast().account("conseiller")));
        waiting.addAll(people(3));
        Long leaver = confirmed.get(confirmed.size() / 2);
        next.joinedBy(confirmed, dates.ago(9))
                .joinedBy(waiting, dates.ago(4))
                .then(
                        dates.now().minus(Duration.ofHours(2)),
                        (stage, self) -> stage.people().cancel(self, leaver));
    }

    private List<Long> people(int count) {
        return script.cast().pick(count, Functions.COUNSELLOR);
    }
}
