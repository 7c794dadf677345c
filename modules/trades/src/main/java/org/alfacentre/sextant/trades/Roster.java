package org.alfacentre.sextant.trades;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alfacentre.sextant.axis.SessionView.Seated;

/**
 * Who visits: in groups those who have read the safety instructions, apart those who have not. Only
 * the former stand on the list that leaves for the host.
 */
public record Roster(List<List<Seated>> groups, List<Seated> missing) {

    static Roster of(List<Seated> seated, Set<Long> acknowledged, Integer limit) {
        return new Roster(
                Groups.of(
                        seated.stream().filter(it -> acknowledged.contains(it.person())).toList(),
                        limit),
                seated.stream().filter(it -> !acknowledged.contains(it.person())).toList());
    }

    /**
     * The list as it leaves: name and structure, with the number of the group if there are some.
     */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int group = 1; group <= groups.size(); group++) {
            String before = groups.size() == 1 ? "" : group + " – ";
            for (Seated visitor : groups.get(group - 1)) {
                String structure =
                        visitor.organisation() == null ? "" : ", " + visitor.organisation();
                lines.add(before + visitor.name() + structure);
            }
        }
        return lines;
    }

    /** Everybody has read them: the list may leave whole. */
    public boolean isComplete() {
        return missing.isEmpty() && !groups.isEmpty();
    }
}
