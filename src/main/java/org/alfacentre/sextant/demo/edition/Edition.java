package org.alfacentre.sextant.demo.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfacentre.sextant.programme.ActionSheet;

/**
 * All that is told of one edition, in the order in which it happened. It is worked out in memory
 * from the moment, the sheets and the cast; nothing is written before the {@link Narrator} plays
 * it.
 *
 * @param unknown addresses that mail servers refuse
 */
record Edition(Instant now, List<Holding> holdings, Set<String> unknown) {

    static Edition of(Instant now, Map<String, ActionSheet> sheets, Cast cast) {
        var next = sheets.get("A6").dates().get(Script.NEXT_OF_CYCLE);
        var script = new Script(new EditionDates(now, next), sheets, cast);
        List<Holding> holdings = new ArrayList<>();
        // who is rare in the directory is picked first
        holdings.addAll(new WorkingGroups(script).all());
        holdings.addAll(new SessionsAhead(script).all());
        holdings.addAll(new DisabilityCycle(script).all());
        holdings.addAll(new PastSessions(script).all());
        return new Edition(now, holdings, Set.of(cast.email(cast.unreachable())));
    }

    List<Holding.Step> steps() {
        return holdings.stream()
                .flatMap(holding -> holding.steps().stream())
                .sorted(Comparator.comparing(Holding.Step::at))
                .toList();
    }
}
