package org.alfacentre.sextant.it.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Acts that were done at once, their answers, and what REST showed afterwards. Nobody knows in
 * which order the server did them: any that explains all of it will do. Whom the server told that
 * it is busy did nothing.
 */
record Round(List<Done> acts, List<Map<Integer, String>> shown) {

    /**
     * @param entry place of the entry among the session's, -1 for none
     */
    record Done(Act act, int entry, Reply reply) {}

    /** The model after the round, or a failure that shows where the two part. */
    Region explainedFrom(Region before) {
        return explain(before, acts.stream().filter(done -> !done.reply().isBusy()).toList())
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "no order of %s%nleads from %s%nto %s%nin order: %s"
                                                .formatted(
                                                        acts,
                                                        before.view(),
                                                        shown,
                                                        inOrder(before))));
    }

    private Optional<Region> explain(Region region, List<Done> left) {
        if (left.isEmpty()) {
            return Optional.of(region).filter(end -> end.view().equals(shown));
        }
        for (int i = 0; i < left.size(); i++) {
            Done next = left.get(i);
            Region after = region.copy();
            if (after.does(next.act(), next.entry()).agrees(next.reply())) {
                List<Done> others = new ArrayList<>(left);
                others.remove(i);
                Optional<Region> explained = explain(after, others);
                if (explained.isPresent()) {
                    return explained;
                }
            }
        }
        return Optional.empty();
    }

    private String inOrder(Region before) {
        Region after = before.copy();
        List<Reply> replies =
                acts.stream().map(done -> after.does(done.act(), done.entry())).toList();
        return replies + " and " + after.view();
    }
}
