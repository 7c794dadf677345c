package org.alfacentre.sextant.discrimination;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfacentre.sextant.shell.Checks;

/**
 * The rules of a selection: everybody gets an answer, no more than the places are chosen, a reserve
 * is ordered and comes after all places are given, and who is not chosen is told why.
 */
final class Board {

    private static final int LONGEST_REASON = 600;

    private Board() {}

    /** Refuses all that is wrong at once, each at its field. */
    static void check(int places, Set<Long> candidacies, List<Verdict> verdicts) {
        var checks = new Checks();
        Set<Long> answered =
                verdicts.stream()
                        .filter(it -> it.decision() != null && it.decision() != Decision.PENDING)
                        .map(Verdict::candidacy)
                        .collect(Collectors.toSet());
        if (candidacies.isEmpty()
                || verdicts.size() != candidacies.size()
                || !answered.equals(candidacies)) {
            checks.wrong("decisions", "discrimination.problem.unanswered");
        }
        long chosen = count(verdicts, Decision.CHOSEN);
        if (chosen > places) {
            checks.wrong("decisions", "discrimination.problem.too-many", places, chosen);
        }
        if (count(verdicts, Decision.RESERVE) > 0 && chosen < places) {
            checks.wrong("decisions", "discrimination.problem.reserve-too-early", places);
        }
        if (!isOrdered(verdicts)) {
            checks.wrong("decisions", "discrimination.problem.ranks");
        }
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i).decision() == Decision.NOT_CHOSEN) {
                checks.required(
                        "decisions[" + i + "].reason", verdicts.get(i).reason(), LONGEST_REASON);
            }
        }
        checks.refuseIfWrong();
    }

    /** The ranks are 1, 2, 3… without a gap. */
    private static boolean isOrdered(List<Verdict> verdicts) {
        List<Integer> ranks =
                verdicts.stream()
                        .filter(it -> it.decision() == Decision.RESERVE)
                        .map(Verdict::rank)
                        .toList();
        Set<Integer> expected = new HashSet<>();
        for (int rank = 1; rank <= ranks.size(); rank++) {
            expected.add(rank);
        }
        return expected.equals(new HashSet<>(ranks));
    }

    private static long count(List<Verdict> verdicts, Decision decision) {
        return verdicts.stream().filter(it -> it.decision() == decision).count();
    }
}
